# fmt: off

# ==== frame 0: triton_per_fused_embedding_sin_sum_0
# aten.embedding, aten.sin, aten.sum
device_str='cuda'

@triton_heuristics.persistent_reduction(
    size_hints={'x': 1, 'r0_': 64},
    reduction_hint=ReductionHint.INNER,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*i64',
            'in_ptr1': '*fp32',
            'out_ptr0': '*fp32',
            'out_ptr1': '*fp32',
            'xnumel': 'constexpr',
            'r0_numel': 'i32',
            'XBLOCK': 'constexpr',
        },
        'constants': {'xnumel': 1},
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
                (5,): [['tt.divisibility', 16]],
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'kernel_name': 'triton_per_fused_embedding_sin_sum_0',
        'mutated_arg_names': [],
        'optimize_mem': False,
        'no_x_dim': None,
        'atomic_add_found': False,
        'num_load': 1,
        'num_store': 2,
        'num_reduction': 1,
        'autotune_hints': set(),
        'tiling_scores': {'x': 0, 'r0_': 0},
        'assert_indirect_indexing': True,
        'autotune_pointwise': True,
        'dynamic_scale_rblock': True,
        'incremental_autotune': False,
        'max_autotune': False,
        'max_autotune_pointwise': False,
        'min_split_scan_rblock': 256,
        'spill_threshold': 16,
        'deterministic': False,
        'batch_invariant': False,
        'force_filter_reduction_configs': False,
        'mix_order_reduction_allow_multi_stages': True,
        'dynamic_disable_pipelining': True,
        'are_deterministic_algorithms_enabled': False,
    },
)
@triton.jit
def triton_per_fused_embedding_sin_sum_0(
    in_ptr0,
    in_ptr1,
    out_ptr0,
    out_ptr1,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
):
    xnumel = 1
    r0_numel = 64
    R0_BLOCK: tl.constexpr = 64
    rnumel = r0_numel
    RBLOCK: tl.constexpr = R0_BLOCK
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:, None]
    xmask = tl.full([XBLOCK], True, tl.int1)[:, None]
    r0_index = tl.arange(0, R0_BLOCK)[None, :]
    r0_offset = 0
    r0_mask = tl.full([R0_BLOCK], True, tl.int1)[None, :]
    roffset = r0_offset
    rindex = r0_index
    r0_1 = r0_index // 16
    r0_0 = (r0_index % 16)
    r0_2 = r0_index
    tmp0 = tl.load(in_ptr0 + (r0_1), None, eviction_policy='evict_last')
    tl.device_assert((0 <= tmp0) & (tmp0 < 10), "index out of bounds: 0 <= tmp0 < 10")
    tmp1 = tl.load(in_ptr1 + (r0_0 + 16*tmp0), None, eviction_policy='evict_first')
    tmp2 = tl_math.sin(tmp1)
    tmp3 = tl.broadcast_to(tmp2, [XBLOCK, R0_BLOCK])
    tmp4 = tl.sum(tmp3, 1)[:, None].to(tl.float32)
    tl.store(out_ptr0 + (tl.broadcast_to(r0_2, [XBLOCK, R0_BLOCK])), tmp1, None)
    tl.store(out_ptr1 + (tl.full([1, 1], 0, tl.int32).broadcast_to(XBLOCK, 1)), tmp4, None)

# ==== frame 0, 2: triton_poi_fused_cos_embedding_dense_backward_expand_mul_0
# aten.expand, aten.cos, aten.mul, aten.embedding_dense_backward
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 256},
    filename=__file__,
    triton_meta={
        'signature': {'out_ptr0': '*fp32', 'xnumel': 'i32', 'XBLOCK': 'constexpr'},
        'constants': {},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [{(0,): [['tt.divisibility', 16]], (1,): [['tt.divisibility', 16]]}],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'kernel_name': 'triton_poi_fused_cos_embedding_dense_backward_expand_mul_0',
        'mutated_arg_names': [],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 0,
        'num_store': 1,
        'num_reduction': 0,
        'autotune_hints': set(),
        'tiling_scores': {'x': 1280},
        'assert_indirect_indexing': True,
        'autotune_pointwise': True,
        'dynamic_scale_rblock': True,
        'incremental_autotune': False,
        'max_autotune': False,
        'max_autotune_pointwise': False,
        'min_split_scan_rblock': 256,
        'spill_threshold': 16,
        'deterministic': False,
        'batch_invariant': False,
        'force_filter_reduction_configs': False,
        'mix_order_reduction_allow_multi_stages': True,
        'dynamic_disable_pipelining': True,
        'are_deterministic_algorithms_enabled': False,
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_cos_embedding_dense_backward_expand_mul_0(
    out_ptr0,
    xnumel,
    XBLOCK : tl.constexpr,
):
    xnumel = 160
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.full([1], 0.0, tl.float32)
    tl.store(out_ptr0 + (x0), tmp0, xmask)

# ==== frame 0, 2: triton_poi_fused_cos_embedding_dense_backward_expand_mul_1
# aten.expand, aten.cos, aten.mul, aten.embedding_dense_backward
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 64},
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*i64',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
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
                (3,): [['tt.divisibility', 16]],
                (4,): [['tt.divisibility', 16]],
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'kernel_name': 'triton_poi_fused_cos_embedding_dense_backward_expand_mul_1',
        'mutated_arg_names': ['out_ptr0'],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': True,
        'num_load': 3,
        'num_store': 1,
        'num_reduction': 0,
        'autotune_hints': set(),
        'tiling_scores': {'x': 288},
        'assert_indirect_indexing': True,
        'autotune_pointwise': True,
        'dynamic_scale_rblock': True,
        'incremental_autotune': False,
        'max_autotune': False,
        'max_autotune_pointwise': False,
        'min_split_scan_rblock': 256,
        'spill_threshold': 16,
        'deterministic': False,
        'batch_invariant': False,
        'force_filter_reduction_configs': False,
        'mix_order_reduction_allow_multi_stages': True,
        'dynamic_disable_pipelining': True,
        'are_deterministic_algorithms_enabled': False,
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_cos_embedding_dense_backward_expand_mul_1(
    in_ptr0,
    in_ptr1,
    in_ptr2,
    out_ptr0,
    xnumel,
    XBLOCK : tl.constexpr,
):
    xnumel = 64
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x1 = xindex // 16
    x2 = xindex
    x0 = (xindex % 16)
    tmp0 = tl.load(in_ptr0 + (x1), xmask, eviction_policy='evict_last')
    tmp1 = tl.load(in_ptr1 + (0))
    tmp2 = tl.broadcast_to(tmp1, [XBLOCK])
    tmp3 = tl.load(in_ptr2 + (x2), xmask)
    tmp4 = tl.full([1], 9, tl.int64)
    tmp5 = triton_helpers.minimum(tmp4, tmp0)
    tmp6 = tl.full([1], -10, tl.int64)
    tmp7 = triton_helpers.maximum(tmp6, tmp5)
    tmp8 = (tl.full([XBLOCK], 10, tl.int32)).to(tl.int32)
    tmp9 = tmp7 + tmp8
    tmp10 = tmp7 < 0
    tmp11 = tl.where(tmp10, tmp9, tmp7)
    tmp12 = tl.full([1], 0, tl.int64)
    tmp13 = tmp0 >= tmp12
    tmp14 = tl.full([1], 10, tl.int64)
    tmp15 = tmp0 < tmp14
    tmp16 = tmp13 & tmp15
    tmp17 = tl.full([1], -1, tl.int64)
    tmp18 = tmp0 != tmp17
    tmp19 = tmp16 & tmp18
    tmp20 = tl_math.cos(tmp3)
    tmp21 = tmp2 * tmp20
    tmp22 = tl.full([1], 0.0, tl.float32)
    tmp23 = tl.where(tmp19, tmp21, tmp22)
    tl.atomic_add(out_ptr0 + (x0 + 16*tmp11), tmp23, xmask, sem='relaxed')
