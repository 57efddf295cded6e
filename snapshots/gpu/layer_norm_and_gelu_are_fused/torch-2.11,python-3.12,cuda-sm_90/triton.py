# fmt: off

# ==== frame 0: triton_per_fused_gelu_native_layer_norm_0
# aten.native_layer_norm, aten.gelu
device_str='cuda'

@triton_heuristics.persistent_reduction(
    size_hints={'x': 8, 'r0_': 64},
    reduction_hint=ReductionHint.INNER,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_out_ptr0': '*fp32',
            'in_out_ptr1': '*fp32',
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
            'out_ptr0': '*fp32',
            'xnumel': 'i32',
            'r0_numel': 'i32',
            'XBLOCK': 'constexpr',
        },
        'constants': {},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [
            {
                (0,): [['tt.divisibility', 16]],
                (1,): [['tt.divisibility', 16]],
                (2,): [['tt.divisibility', 16]],
                (3,): [['tt.divisibility', 16]],
                (4,): [['tt.divisibility', 16]],
                (5,): [['tt.divisibility', 16]],
                (7,): [['tt.divisibility', 16]],
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_per_fused_gelu_native_layer_norm_0',
        'mutated_arg_names': ['in_out_ptr0', 'in_out_ptr1'],
        'optimize_mem': False,
        'no_x_dim': None,
        'atomic_add_found': False,
        'num_load': 3,
        'num_store': 3,
        'num_reduction': 4,
        'assert_indirect_indexing': True,
        'autotune_pointwise': True,
        'dynamic_scale_rblock': True,
        'max_autotune': False,
        'max_autotune_pointwise': False,
        'min_split_scan_rblock': 256,
        'spill_threshold': 16,
        'deterministic': False,
        'force_filter_reduction_configs': False,
        'mix_order_reduction_allow_multi_stages': False,
        'are_deterministic_algorithms_enabled': False,
        'tiling_scores': {'x': 128, 'r0_': 6656},
    },
)
@triton.jit
def triton_per_fused_gelu_native_layer_norm_0(
    in_out_ptr0,
    in_out_ptr1,
    in_ptr0,
    in_ptr1,
    in_ptr2,
    out_ptr0,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
):
    xnumel = 8
    r0_numel = 64
    R0_BLOCK: tl.constexpr = 64
    rnumel = r0_numel
    RBLOCK: tl.constexpr = R0_BLOCK
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:, None]
    xmask = xindex < xnumel
    r0_index = tl.arange(0, R0_BLOCK)[None, :]
    r0_offset = 0
    r0_mask = tl.full([R0_BLOCK], True, tl.int1)[None, :]
    roffset = r0_offset
    rindex = r0_index
    r0_1 = r0_index
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (r0_1 + 64*x0), xmask, other=0.0)
    tmp1 = tl.load(in_ptr1 + (r0_1), None, eviction_policy='evict_last')
    tmp2 = tl.load(in_ptr2 + (r0_1), None, eviction_policy='evict_last')
    tmp3 = tl.broadcast_to(tmp0, [XBLOCK, R0_BLOCK])
    tmp4 = tl.where(xmask, tmp3, 0)
    tmp5 = tl.broadcast_to(tmp3, [XBLOCK, R0_BLOCK])
    tmp6 = tl.where(xmask, tmp5, 0)
    tmp7 = tl.sum(tmp6, 1)[:, None].to(tl.float32)
    tmp32 = tl.full([1, 1], 64, tl.int32)
    tmp8 = tmp32.to(tl.float32)
    tmp9 = (tmp7 / tmp8)
    tmp10 = tmp3 - tmp9
    tmp11 = tmp10 * tmp10
    tmp12 = tl.broadcast_to(tmp11, [XBLOCK, R0_BLOCK])
    tmp13 = tl.where(xmask, tmp12, 0)
    tmp14 = tl.sum(tmp13, 1)[:, None].to(tl.float32)
    tmp15 = tl.full([1, 1], 64.0, tl.float32)
    tmp16 = (tmp14 / tmp15)
    tmp17 = tl.full([1, 1], 1e-05, tl.float32)
    tmp18 = tmp16 + tmp17
    tmp19 = libdevice.rsqrt(tmp18)
    tmp20 = tmp0 - tmp9
    tmp21 = tmp20 * tmp19
    tmp22 = tmp21 * tmp1
    tmp23 = tmp22 + tmp2
    tmp24 = tl.full([1, 1], 0.5, tl.float32)
    tmp25 = tmp23 * tmp24
    tmp26 = tl.full([1, 1], 0.7071067811865476, tl.float32)
    tmp27 = tmp23 * tmp26
    tmp28 = libdevice.erf(tmp27)
    tmp29 = tl.full([1, 1], 1.0, tl.float32)
    tmp30 = tmp28 + tmp29
    tmp31 = tmp25 * tmp30
    tl.debug_barrier()
    tl.store(in_out_ptr0 + (x0), tmp19, xmask)
    tl.store(in_out_ptr1 + (r0_1 + 64*x0), tmp31, xmask)
    tl.store(out_ptr0 + (x0), tmp9, xmask)

# ==== capture 0: triton_per_fused_0
# aten.div, aten.expand, aten.mul, aten.sub, aten.add, aten.erf, aten.exp, aten.sum
device_str='cuda'

@triton_heuristics.persistent_reduction(
    size_hints={'x': 8, 'r0_': 64},
    reduction_hint=ReductionHint.INNER,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_out_ptr0': '*fp32',
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
            'in_ptr3': '*fp32',
            'in_ptr4': '*fp32',
            'in_ptr5': '*fp32',
            'in_ptr6': '*fp32',
            'out_ptr0': '*fp32',
            'xnumel': 'i32',
            'r0_numel': 'i32',
            'XBLOCK': 'constexpr',
        },
        'constants': {},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [
            {
                (0,): [['tt.divisibility', 16]],
                (1,): [['tt.divisibility', 16]],
                (2,): [['tt.divisibility', 16]],
                (3,): [['tt.divisibility', 16]],
                (4,): [['tt.divisibility', 16]],
                (5,): [['tt.divisibility', 16]],
                (6,): [['tt.divisibility', 16]],
                (7,): [['tt.divisibility', 16]],
                (8,): [['tt.divisibility', 16]],
                (10,): [['tt.divisibility', 16]],
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_per_fused_0',
        'mutated_arg_names': ['in_out_ptr0'],
        'optimize_mem': True,
        'no_x_dim': None,
        'atomic_add_found': False,
        'num_load': 7,
        'num_store': 2,
        'num_reduction': 2,
        'assert_indirect_indexing': True,
        'autotune_pointwise': True,
        'dynamic_scale_rblock': True,
        'max_autotune': False,
        'max_autotune_pointwise': False,
        'min_split_scan_rblock': 256,
        'spill_threshold': 16,
        'deterministic': False,
        'force_filter_reduction_configs': False,
        'mix_order_reduction_allow_multi_stages': False,
        'are_deterministic_algorithms_enabled': False,
        'tiling_scores': {'x': 64, 'r0_': 12800},
    },
)
@triton.jit
def triton_per_fused_0(
    in_out_ptr0,
    in_ptr0,
    in_ptr1,
    in_ptr2,
    in_ptr3,
    in_ptr4,
    in_ptr5,
    in_ptr6,
    out_ptr0,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
):
    r0_numel = 64
    R0_BLOCK: tl.constexpr = 64
    rnumel = r0_numel
    RBLOCK: tl.constexpr = R0_BLOCK
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:, None]
    xmask = xindex < xnumel
    r0_index = tl.arange(0, R0_BLOCK)[None, :]
    r0_offset = 0
    r0_mask = tl.full([R0_BLOCK], True, tl.int1)[None, :]
    roffset = r0_offset
    rindex = r0_index
    r0_1 = r0_index
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (r0_1 + 64*x0), xmask, other=0.0)
    tmp1 = tl.load(in_ptr1 + (x0), xmask, eviction_policy='evict_last')
    tmp2 = tl.load(in_ptr2 + (x0), xmask, eviction_policy='evict_last')
    tmp3 = tl.load(in_ptr3 + (r0_1), None, eviction_policy='evict_last')
    tmp4 = tl.load(in_ptr4 + (r0_1), None, eviction_policy='evict_last')
    tmp5 = tl.load(in_ptr5 + (0))
    tmp6 = tl.broadcast_to(tmp5, [1, 1])
    tmp7 = tl.load(in_ptr6 + (r0_1 + 64*x0), xmask, other=0.0)
    tmp8 = tmp0 - tmp1
    tmp9 = tmp8 * tmp2
    tmp10 = tmp9 * tmp3
    tmp11 = tmp10 + tmp4
    tmp12 = tmp6 * tmp7
    tmp13 = tl.full([1, 1], 0.7071067811865476, tl.float32)
    tmp14 = tmp11 * tmp13
    tmp15 = libdevice.erf(tmp14)
    tmp16 = tl.full([1, 1], 1.0, tl.float32)
    tmp17 = tmp15 + tmp16
    tmp18 = tl.full([1, 1], 0.5, tl.float32)
    tmp19 = tmp17 * tmp18
    tmp20 = tmp11 * tmp11
    tmp21 = tl.full([1, 1], -0.5, tl.float32)
    tmp22 = tmp20 * tmp21
    tmp23 = libdevice.exp(tmp22)
    tmp24 = tl.full([1, 1], 0.3989422804014327, tl.float32)
    tmp25 = tmp23 * tmp24
    tmp26 = tmp11 * tmp25
    tmp27 = tmp19 + tmp26
    tmp28 = tmp12 * tmp27
    tmp29 = tmp28 * tmp3
    tmp30 = tl.broadcast_to(tmp29, [XBLOCK, R0_BLOCK])
    tmp31 = tl.where(xmask, tmp30, 0)
    tmp32 = tl.sum(tmp31, 1)[:, None].to(tl.float32)
    tmp33 = tmp29 * tmp9
    tmp34 = tl.broadcast_to(tmp33, [XBLOCK, R0_BLOCK])
    tmp35 = tl.where(xmask, tmp34, 0)
    tmp36 = tl.sum(tmp35, 1)[:, None].to(tl.float32)
    tmp37 = tl.full([1, 1], 64.0, tl.float32)
    tmp38 = tmp29 * tmp37
    tmp39 = tmp38 - tmp32
    tmp40 = tmp9 * tmp36
    tmp41 = tmp39 - tmp40
    tmp42 = tl.full([1, 1], 0.015625, tl.float32)
    tmp43 = tmp2 * tmp42
    tmp44 = tmp43 * tmp41
    tl.store(out_ptr0 + (r0_1 + 64*x0), tmp11, xmask)
    tl.store(in_out_ptr0 + (r0_1 + 64*x0), tmp44, xmask)

# ==== capture 0: triton_red_fused_0
# aten.expand, aten.mul, aten.sub, aten.erf, aten.add, aten.exp, aten.sum
device_str='cuda'

@triton_heuristics.reduction(
    size_hints={'x': 64, 'r0_': 8},
    reduction_hint=ReductionHint.DEFAULT,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
            'in_ptr3': '*fp32',
            'in_ptr4': '*fp32',
            'in_ptr5': '*fp32',
            'out_ptr0': '*fp32',
            'out_ptr1': '*fp32',
            'xnumel': 'i32',
            'r0_numel': 'i32',
            'XBLOCK': 'constexpr',
            'R0_BLOCK': 'constexpr',
        },
        'constants': {},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [
            {
                (0,): [['tt.divisibility', 16]],
                (1,): [['tt.divisibility', 16]],
                (2,): [['tt.divisibility', 16]],
                (3,): [['tt.divisibility', 16]],
                (4,): [['tt.divisibility', 16]],
                (5,): [['tt.divisibility', 16]],
                (6,): [['tt.divisibility', 16]],
                (7,): [['tt.divisibility', 16]],
                (8,): [['tt.divisibility', 16]],
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_red_fused_0',
        'mutated_arg_names': [],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 6,
        'num_store': 2,
        'num_reduction': 2,
        'assert_indirect_indexing': True,
        'autotune_pointwise': True,
        'dynamic_scale_rblock': True,
        'max_autotune': False,
        'max_autotune_pointwise': False,
        'min_split_scan_rblock': 256,
        'spill_threshold': 16,
        'deterministic': False,
        'force_filter_reduction_configs': False,
        'mix_order_reduction_allow_multi_stages': False,
        'are_deterministic_algorithms_enabled': False,
        'tiling_scores': {'x': 7168, 'r0_': 64},
    },
)
@triton.jit
def triton_red_fused_0(
    in_ptr0,
    in_ptr1,
    in_ptr2,
    in_ptr3,
    in_ptr4,
    in_ptr5,
    out_ptr0,
    out_ptr1,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
    R0_BLOCK : tl.constexpr,
):
    xnumel = 64
    rnumel = r0_numel
    RBLOCK: tl.constexpr = R0_BLOCK
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:, None]
    xmask = xindex < xnumel
    r0_index = tl.arange(0, R0_BLOCK)[None, :]
    rbase = r0_index
    tmp0 = tl.load(in_ptr0 + (0))
    tmp1 = tl.broadcast_to(tmp0, [1, 1])
    x0 = xindex
    _tmp2 = tl.full([XBLOCK, R0_BLOCK], 0, tl.float32)
    _tmp3 = tl.full([XBLOCK, R0_BLOCK], 0, tl.float32)
    for r1_offset in tl.range(0, r0_numel, R0_BLOCK):
        r1_index = r1_offset + r0_index
        r1_mask = r1_index < r0_numel
        roffset = r1_offset
        rindex = r1_index
        r0_2 = r1_index
        tmp33 = tl.load(
            in_ptr1 + (x0 + 64*r0_2),
            r1_mask & xmask,
            eviction_policy='evict_first',
            other=0.0,
        )
        tmp34 = tl.load(
            in_ptr2 + (x0 + 64*r0_2),
            r1_mask & xmask,
            eviction_policy='evict_first',
            other=0.0,
        )
        tmp35 = tl.load(
            in_ptr3 + (x0 + 64*r0_2),
            r1_mask & xmask,
            eviction_policy='evict_first',
            other=0.0,
        )
        tmp36 = tl.load(in_ptr4 + (r0_2), r1_mask, eviction_policy='evict_last', other=0.0)
        tmp37 = tl.load(in_ptr5 + (r0_2), r1_mask, eviction_policy='evict_last', other=0.0)
        tmp38 = tmp1 * tmp33
        tmp39 = tl.full([1, 1], 0.7071067811865476, tl.float32)
        tmp40 = tmp34 * tmp39
        tmp41 = libdevice.erf(tmp40)
        tmp42 = tl.full([1, 1], 1.0, tl.float32)
        tmp43 = tmp41 + tmp42
        tmp44 = tl.full([1, 1], 0.5, tl.float32)
        tmp45 = tmp43 * tmp44
        tmp46 = tmp34 * tmp34
        tmp47 = tl.full([1, 1], -0.5, tl.float32)
        tmp48 = tmp46 * tmp47
        tmp49 = libdevice.exp(tmp48)
        tmp50 = tl.full([1, 1], 0.3989422804014327, tl.float32)
        tmp51 = tmp49 * tmp50
        tmp52 = tmp34 * tmp51
        tmp53 = tmp45 + tmp52
        tmp54 = tmp38 * tmp53
        tmp55 = tmp35 - tmp36
        tmp56 = tmp55 * tmp37
        tmp57 = tmp54 * tmp56
        tmp58 = tl.broadcast_to(tmp57, [XBLOCK, R0_BLOCK])
        tmp59 = _tmp2 + tmp58
        _tmp2 = tl.where(r1_mask & xmask, tmp59, _tmp2)
        tmp60 = tl.broadcast_to(tmp54, [XBLOCK, R0_BLOCK])
        tmp61 = _tmp3 + tmp60
        _tmp3 = tl.where(r1_mask & xmask, tmp61, _tmp3)
    tmp29 = tl.sum(_tmp2, 1)[:, None]
    tmp32 = tl.sum(_tmp3, 1)[:, None]
    tl.store(out_ptr0 + (x0), tmp29, xmask)
    tl.store(out_ptr1 + (x0), tmp32, xmask)
