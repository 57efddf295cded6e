# fmt: off

# ==== capture 0: triton_red_fused_0
# aten.le, aten.full, aten.expand, aten.sin, aten.add, aten.where, aten.sum
device_str='cuda'

@triton_heuristics.reduction(
    size_hints={'x': 8, 'r0_': 2},
    reduction_hint=ReductionHint.DEFAULT,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
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
        'num_load': 2,
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
        'tiling_scores': {'x': 100, 'r0_': 0},
    },
)
@triton.jit
def triton_red_fused_0(
    in_ptr0,
    in_ptr1,
    out_ptr0,
    out_ptr1,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
    R0_BLOCK : tl.constexpr,
):
    xnumel = 5
    rnumel = r0_numel
    RBLOCK: tl.constexpr = R0_BLOCK
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:, None]
    xmask = xindex < xnumel
    r0_base = tl.arange(0, R0_BLOCK)[None, :]
    rbase = r0_base
    x0 = xindex
    tmp0 = tl.load(in_ptr1 + (0))
    tmp1 = tl.broadcast_to(tmp0, [1, 1])
    _tmp2 = tl.full([XBLOCK, R0_BLOCK], 0, tl.float32)
    for r0_offset in tl.range(0, r0_numel, R0_BLOCK):
        r0_index = r0_offset + r0_base
        r0_mask = r0_index < r0_numel
        roffset = r0_offset
        rindex = r0_index
        r0_1 = r0_index
        tmp3 = tl.load(in_ptr0 + (x0 + 5*r0_1), r0_mask & xmask, eviction_policy='evict_first', other=0.0)
        tmp4 = tl.full([1, 1], 0.0, tl.float32)
        tmp5 = tmp3 <= tmp4
        tmp6 = tl_math.sin(tmp1)
        tmp7 = tmp6 + tmp1
        tmp8 = tl.where(tmp5, tmp4, tmp7)
        tmp9 = tl.broadcast_to(tmp8, [XBLOCK, R0_BLOCK])
        tmp10 = _tmp2 + tmp9
        _tmp2 = tl.where(r0_mask & xmask, tmp10, _tmp2)
        tl.store(out_ptr1 + (x0 + 5*r0_1), tmp8, r0_mask & xmask)
    tmp2 = tl.sum(_tmp2, 1)[:, None]
    tl.store(out_ptr0 + (x0), tmp2, xmask)
