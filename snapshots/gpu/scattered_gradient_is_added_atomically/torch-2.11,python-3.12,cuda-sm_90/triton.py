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
        'autotune_hints': set(),
        'kernel_name': 'triton_per_fused_embedding_sin_sum_0',
        'mutated_arg_names': [],
        'optimize_mem': False,
        'no_x_dim': None,
        'atomic_add_found': False,
        'num_load': 1,
        'num_store': 2,
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
        'tiling_scores': {'x': 0, 'r0_': 0},
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
    tmp5 = tl.full([1, 1], 10, tl.int32)
    tmp6 = tmp0 + tmp5
    tmp8 = tmp0 < 0
    tmp4 = tl.where(tmp8, tmp6, tmp0)
    tl.device_assert((0 <= tmp4) & (tmp4 < 10), "index out of bounds: 0 <= tmp4 < 10")
    tmp1 = tl.load(in_ptr1 + (r0_0 + 16*tmp4), None)
    tmp2 = tl_math.sin(tmp1)
    tmp7 = tl.broadcast_to(tmp2, [XBLOCK, R0_BLOCK])
    tmp9 = tl.sum(tmp7, 1)[:, None].to(tl.float32)
    tl.store(out_ptr0 + (tl.broadcast_to(r0_2, [XBLOCK, R0_BLOCK])), tmp1, None)
    tl.store(out_ptr1 + (tl.full([1, 1], 0, tl.int32).broadcast_to(XBLOCK, 1)), tmp9, None)

# ==== frame 0, 2: triton_poi_fused_embedding_dense_backward_0
# aten.embedding_dense_backward
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
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_embedding_dense_backward_0',
        'mutated_arg_names': [],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 0,
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
        'tiling_scores': {'x': 1280},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_embedding_dense_backward_0(out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xnumel = 160
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.full([1], 0.0, tl.float32)
    tl.store(out_ptr0 + (x0), tmp0, xmask)

# ==== frame 0, 2: triton_poi_fused_cos_embedding_dense_backward_expand_mul_0
# aten.expand, aten.cos, aten.mul, aten.embedding_dense_backward
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'y': 4, 'x': 16},
    tile_hint=TileHint.DEFAULT,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*i64',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
            'out_ptr0': '*fp32',
            'ynumel': 'i32',
            'xnumel': 'i32',
            'YBLOCK': 'constexpr',
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
                (5,): [['tt.divisibility', 16]],
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid2D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_cos_embedding_dense_backward_expand_mul_0',
        'mutated_arg_names': ['out_ptr0'],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': True,
        'num_load': 3,
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
        'tiling_scores': {'y': 16, 'x': 256},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_cos_embedding_dense_backward_expand_mul_0(
    in_ptr0,
    in_ptr1,
    in_ptr2,
    out_ptr0,
    ynumel,
    xnumel,
    YBLOCK : tl.constexpr,
    XBLOCK : tl.constexpr,
):
    ynumel = 4
    xnumel = 16
    yoffset = tl.program_id(1) * YBLOCK
    yindex = yoffset + tl.arange(0, YBLOCK)[:, None]
    ymask = yindex < ynumel
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[None, :]
    xmask = xindex < xnumel
    y0 = yindex
    x2 = xindex
    tmp0 = tl.load(in_ptr0 + (y0), ymask, eviction_policy='evict_last')
    tmp1 = tl.load(in_ptr1 + (0))
    tmp2 = tl.broadcast_to(tmp1, [1, 1])
    tmp3 = tl.load(in_ptr2 + (x2 + 16*y0), xmask & ymask, eviction_policy='evict_last')
    tmp4 = tl.full([1, 1], 10, tl.int32)
    tmp24 = tmp0 + tmp4
    tmp10 = tmp0 < 0
    tmp7 = tl.where(tmp10, tmp24, tmp0)
    tl.device_assert(((0 <= tmp7) & (tmp7 < 10)) | ~(ymask), "index out of bounds: 0 <= tmp7 < 10")
    tmp25 = tl.full([1, 1], -1, tl.int64)
    tmp19 = tmp0 == tmp25
    tmp20 = tl_math.cos(tmp3)
    tmp21 = tmp2 * tmp20
    tmp26 = tl.full([1, 1], 0.0, tl.float32)
    tmp23 = tl.where(tmp19, tmp26, tmp21)
    tl.atomic_add(
        out_ptr0 + (tl.broadcast_to(x2 + 16*tmp7, [YBLOCK, XBLOCK])),
        tmp23,
        xmask & ymask,
        sem='relaxed',
    )
