# fmt: off

# ==== capture 0: triton_red_fused_0
# aten.expand, prims.convert_element_type, aten.sub, aten.mul, aten.sum
device_str='cuda'

@triton_heuristics.reduction(
    size_hints={'x': 4, 'r0_': 4},
    reduction_hint=ReductionHint.DEFAULT,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*fp32',
            'in_ptr1': '*bf16',
            'in_ptr2': '*bf16',
            'out_ptr0': '*fp32',
            'ks0': 'i64',
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
        'num_load': 3,
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
        'tiling_scores': {'x': 40, 'r0_': 0},
    },
)
@triton.jit
def triton_red_fused_0(
    in_ptr0,
    in_ptr1,
    in_ptr2,
    out_ptr0,
    ks0,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
    R0_BLOCK : tl.constexpr,
):
    rnumel = r0_numel
    RBLOCK: tl.constexpr = R0_BLOCK
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:, None]
    xmask = xindex < xnumel
    r0_base = tl.arange(0, R0_BLOCK)[None, :]
    rbase = r0_base
    tmp0 = tl.load(in_ptr0 + (0))
    tmp1 = tl.broadcast_to(tmp0, [1, 1])
    x0 = xindex
    _tmp2 = tl.full([XBLOCK, R0_BLOCK], 0, tl.float32)
    for r0_offset in tl.range(0, r0_numel, R0_BLOCK):
        r0_index = r0_offset + r0_base
        r0_mask = r0_index < r0_numel
        roffset = r0_offset
        rindex = r0_index
        r0_1 = r0_index
        tmp3 = tl.load(
            in_ptr1 + (x0 + ks0*r0_1),
            r0_mask & xmask,
            eviction_policy='evict_first',
            other=0.0,
        ).to(tl.float32)
        tmp4 = tl.load(
            in_ptr2 + (x0 + ks0*r0_1),
            r0_mask & xmask,
            eviction_policy='evict_first',
            other=0.0,
        ).to(tl.float32)
        tmp5 = tmp3.to(tl.float32)
        tmp6 = tl.full([1, 1], 1.0, tl.float32)
        tmp7 = tmp6 - tmp5
        tmp8 = tmp5 * tmp7
        tmp9 = tmp1 * tmp8
        tmp10 = tmp4.to(tl.float32)
        tmp11 = tmp9 * tmp10
        tmp12 = tl.broadcast_to(tmp11, [XBLOCK, R0_BLOCK])
        tmp13 = _tmp2 + tmp12
        _tmp2 = tl.where(r0_mask & xmask, tmp13, _tmp2)
    tmp2 = tl.sum(_tmp2, 1)[:, None]
    tl.store(out_ptr0 + (x0), tmp2, xmask)
