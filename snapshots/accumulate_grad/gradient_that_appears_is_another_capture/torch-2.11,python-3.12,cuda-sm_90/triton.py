# fmt: off

# ==== capture 0: triton_poi_fused_copy__0
# aten.copy_
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 4},
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
            'out_ptr1': '*fp32',
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
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_copy__0',
        'mutated_arg_names': ['in_ptr0', 'out_ptr1'],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
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
        'tiling_scores': {'x': 18},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_copy__0(in_ptr0, in_ptr1, in_ptr2, out_ptr1, xnumel, XBLOCK : tl.constexpr):
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (x0), xmask)
    tmp1 = tl.load(in_ptr1 + (0))
    tmp2 = tl.broadcast_to(tmp1, [XBLOCK])
    tmp3 = tl.load(in_ptr2 + (x0), xmask)
    tmp4 = tmp2 * tmp3
    tmp5 = tmp0 + tmp4
    tl.store(out_ptr1 + (x0), tmp5, xmask)

# ==== capture 0: triton_poi_fused_0
# aten.expand, aten.mul
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 4},
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
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
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_0',
        'mutated_arg_names': [],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
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
        'tiling_scores': {'x': 18},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_0(in_ptr0, in_ptr1, in_ptr2, out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (0))
    tmp1 = tl.broadcast_to(tmp0, [XBLOCK])
    tmp2 = tl.load(in_ptr1 + (x0), xmask)
    tmp3 = tl.load(in_ptr2 + (x0), xmask)
    tmp4 = tmp1 * tmp2
    tmp5 = tmp4 * tmp3
    tl.store(out_ptr0 + (x0), tmp5, xmask)

# ==== capture 1: triton_poi_fused_copy__0
# aten.copy_
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 4},
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
            'in_ptr3': '*fp32',
            'out_ptr1': '*fp32',
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
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_copy__0',
        'mutated_arg_names': ['in_ptr0', 'out_ptr1'],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 4,
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
        'tiling_scores': {'x': 22},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_copy__0(in_ptr0, in_ptr1, in_ptr2, in_ptr3, out_ptr1, xnumel, XBLOCK : tl.constexpr):
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (x0), xmask)
    tmp1 = tl.load(in_ptr1 + (0))
    tmp2 = tl.broadcast_to(tmp1, [XBLOCK])
    tmp3 = tl.load(in_ptr2 + (x0), xmask)
    tmp4 = tl.load(in_ptr3 + (x0), xmask)
    tmp5 = tmp2 * tmp3
    tmp6 = tmp5 * tmp4
    tmp7 = tmp0 + tmp6
    tl.store(out_ptr1 + (x0), tmp7, xmask)

# ==== capture 1: triton_poi_fused_copy__1
# aten.copy_
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 4},
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'in_ptr2': '*fp32',
            'out_ptr1': '*fp32',
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
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_copy__1',
        'mutated_arg_names': ['in_ptr0', 'out_ptr1'],
        'optimize_mem': True,
        'no_x_dim': False,
        'atomic_add_found': False,
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
        'tiling_scores': {'x': 18},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_copy__1(in_ptr0, in_ptr1, in_ptr2, out_ptr1, xnumel, XBLOCK : tl.constexpr):
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.load(in_ptr0 + (x0), xmask)
    tmp1 = tl.load(in_ptr1 + (0))
    tmp2 = tl.broadcast_to(tmp1, [XBLOCK])
    tmp3 = tl.load(in_ptr2 + (x0), xmask)
    tmp4 = tmp2 * tmp3
    tmp5 = tmp0 + tmp4
    tl.store(out_ptr1 + (x0), tmp5, xmask)
