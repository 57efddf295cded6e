# fmt: off

# ==== capture 0: triton_poi_fused_0
# aten.expand, aten.mul, aten.copy
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'y': 4, 'x': 4},
    tile_hint=TileHint.DEFAULT,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
            'out_ptr0': '*fp32',
            'ks0': 'i64',
            'ks1': 'i64',
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
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid2DWithYZOverflow',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_0',
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
        'tiling_scores': {'y': 36, 'x': 24},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_0(
    in_ptr0,
    in_ptr1,
    out_ptr0,
    ks0,
    ks1,
    ynumel,
    xnumel,
    YBLOCK : tl.constexpr,
    XBLOCK : tl.constexpr,
):
    yoffset = (tl.program_id(1) + tl.program_id(2) * tl.num_programs(1)) * YBLOCK
    yindex = yoffset + tl.arange(0, YBLOCK)[:, None]
    ymask = yindex < ynumel
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[None, :]
    xmask = xindex < xnumel
    x1 = xindex
    y0 = yindex
    tmp0 = tl.load(in_ptr0 + (0))
    tmp1 = tl.broadcast_to(tmp0, [1, 1])
    tmp2 = tl.load(in_ptr1 + (x1 + ks0*y0), xmask & ymask, eviction_policy='evict_last')
    tmp3 = tmp1 * tmp2
    tl.store(out_ptr0 + (y0 + ks1*x1), tmp3, xmask & ymask)
