# fmt: off

# ==== capture 0, 2: triton_poi_fused_tanh_backward_0
# aten.tanh_backward
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 16},
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'out_ptr0': '*fp32',
            'xnumel': 'i32',
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
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_tanh_backward_0',
        'mutated_arg_names': [],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 2,
        'num_store': 1,
        'num_reduction': 0,
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
        'tiling_scores': {'x': 120},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_tanh_backward_0(in_ptr0, in_ptr1, out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (0))
    tmp1 = tl.broadcast_to(tmp0, [XBLOCK])
    tmp2 = tl.load(in_ptr1 + (x0), xmask)
    tmp3 = tmp2 * tmp2
    tmp4 = tl.full([1], 1.0, tl.float32)
    tmp5 = tmp4 - tmp3
    tmp6 = tmp1 * tmp5
    tl.store(out_ptr0 + (x0), tmp6, xmask)

# ==== capture 0, 3: triton_red_fused_sum_0
# aten.sum
device_str='cuda'

@triton_heuristics.reduction(
    size_hints={'x': 2, 'r0_': 8},
    reduction_hint=ReductionHint.DEFAULT,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'out_ptr0': '*fp32',
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
        'configs': [{(0,): [['tt.divisibility', 16]], (1,): [['tt.divisibility', 16]]}],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_red_fused_sum_0',
        'mutated_arg_names': [],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 1,
        'num_store': 1,
        'num_reduction': 1,
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
        'tiling_scores': {'x': 14, 'r0_': 0},
    },
)
@triton.jit
def triton_red_fused_sum_0(
    in_ptr0,
    out_ptr0,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
    R0_BLOCK : tl.constexpr,
):
    xnumel = 2
    rnumel = r0_numel
    RBLOCK: tl.constexpr = R0_BLOCK
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:, None]
    xmask = xindex < xnumel
    r0_base = tl.arange(0, R0_BLOCK)[None, :]
    rbase = r0_base
    x0 = xindex
    _tmp0 = tl.full([XBLOCK, R0_BLOCK], 0, tl.float32)
    for r0_offset in tl.range(0, r0_numel, R0_BLOCK):
        r0_index = r0_offset + r0_base
        r0_mask = r0_index < r0_numel
        roffset = r0_offset
        rindex = r0_index
        r0_1 = r0_index
        tmp1 = tl.load(in_ptr0 + (x0 + 2*r0_1), r0_mask & xmask, eviction_policy='evict_first', other=0.0)
        tmp2 = tl.broadcast_to(tmp1, [XBLOCK, R0_BLOCK])
        tmp3 = _tmp0 + tmp2
        _tmp0 = tl.where(r0_mask & xmask, tmp3, _tmp0)
    tmp0 = tl.sum(_tmp0, 1)[:, None]
    tl.store(out_ptr0 + (x0), tmp0, xmask)
