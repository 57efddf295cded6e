# fmt: off

# ==== frame 0: triton_poi_fused_new_zeros_0
# aten.new_zeros
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 2},
    filename=__file__,
    triton_meta={
        'signature': {'out_ptr0': '*i32', 'xnumel': 'i32', 'XBLOCK': 'constexpr'},
        'constants': {},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [{(0,): [['tt.divisibility', 16]]}],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_new_zeros_0',
        'mutated_arg_names': [],
        'optimize_mem': False,
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
        'tiling_scores': {'x': 4},
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_new_zeros_0(out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xnumel = 2
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = xindex < xnumel
    x0 = xindex
    tmp0 = tl.full([1], 0, tl.int32)
    tl.store(out_ptr0 + (x0), tmp0, xmask)

# ==== frame 0: triton_poi_fused_arange_index_put_lt_new_zeros_ones_scalar_tensor_unsqueeze_view_where_0
# aten.ones, aten.new_zeros, aten.arange, aten.unsqueeze, aten.lt, aten.scalar_tensor, aten.where, aten.view, aten.index_put
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 1},
    filename=__file__,
    triton_meta={
        'signature': {
            'out_ptr0': '*i32',
            'out_ptr1': '*i32',
            'xnumel': 'constexpr',
            'XBLOCK': 'constexpr',
        },
        'constants': {'xnumel': 1},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [{(0,): [['tt.divisibility', 16]], (1,): [['tt.divisibility', 16]]}],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_arange_index_put_lt_new_zeros_ones_scalar_tensor_unsqueeze_view_where_0',
        'mutated_arg_names': ['out_ptr1'],
        'optimize_mem': False,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 0,
        'num_store': 2,
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
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_arange_index_put_lt_new_zeros_ones_scalar_tensor_unsqueeze_view_where_0(
    out_ptr0,
    out_ptr1,
    xnumel,
    XBLOCK : tl.constexpr,
):
    xnumel = 1
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = tl.full([XBLOCK], True, tl.int1)[:]
    tmp0 = tl.full([1], 1, tl.int32)
    tmp1 = tl.full([1], 0, tl.int32)
    tmp2 = tmp1 < tmp0
    tmp3 = tl.where(tmp2, tmp1, tmp0)
    tmp4 = tl.full([XBLOCK], 2, tl.int32)
    tmp5 = tmp3 + tmp4
    tmp6 = tmp3 < 0
    tmp7 = tl.where(tmp6, tmp5, tmp3)
    tl.device_assert((0 <= tmp7) & (tmp7 < 2), "index out of bounds: 0 <= tmp7 < 2")
    tl.store(out_ptr0 + (tl.full([XBLOCK], 0, tl.int32)), tmp0, None)
    tl.store(out_ptr1 + (tl.broadcast_to(tmp7, [XBLOCK])), tmp0, None)

# ==== frame 0: triton_poi_fused_zeros_0
# aten.zeros
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 1},
    filename=__file__,
    triton_meta={
        'signature': {'out_ptr0': '*i32', 'xnumel': 'constexpr', 'XBLOCK': 'constexpr'},
        'constants': {'xnumel': 1},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [{(0,): [['tt.divisibility', 16]]}],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused_zeros_0',
        'mutated_arg_names': [],
        'optimize_mem': False,
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
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused_zeros_0(out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xnumel = 1
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = tl.full([XBLOCK], True, tl.int1)[:]
    tmp0 = tl.full([1], 0, tl.int32)
    tl.store(out_ptr0 + (tl.full([XBLOCK], 0, tl.int32)), tmp0, None)

# ==== frame 0: triton_poi_fused__to_copy_slice_sum_transpose_0
# aten.slice, aten.transpose, aten.sum, aten._to_copy
device_str='cuda'

@triton_heuristics.pointwise(
    size_hints={'x': 1},
    filename=__file__,
    triton_meta={
        'signature': {
            'in_ptr0': '*i32',
            'out_ptr0': '*i32',
            'xnumel': 'constexpr',
            'XBLOCK': 'constexpr',
        },
        'constants': {'xnumel': 1},
        'native_matmul': False,
        'enable_fp_fusion': True,
        'launch_pdl': False,
        'disable_ftz': False,
        'configs': [{(0,): [['tt.divisibility', 16]], (1,): [['tt.divisibility', 16]]}],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_poi_fused__to_copy_slice_sum_transpose_0',
        'mutated_arg_names': [],
        'optimize_mem': False,
        'no_x_dim': False,
        'atomic_add_found': False,
        'num_load': 1,
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
    },
    min_elem_per_thread=0,
)
@triton.jit
def triton_poi_fused__to_copy_slice_sum_transpose_0(in_ptr0, out_ptr0, xnumel, XBLOCK : tl.constexpr):
    xnumel = 1
    xoffset = tl.program_id(0) * XBLOCK
    xindex = xoffset + tl.arange(0, XBLOCK)[:]
    xmask = tl.full([XBLOCK], True, tl.int1)[:]
    tmp0 = tl.load(in_ptr0 + (0))
    tmp1 = tl.broadcast_to(tmp0, [XBLOCK])
    tmp2 = tmp1.to(tl.int64)
    tmp3 = tmp2.to(tl.int32)
    tl.store(out_ptr0 + (tl.full([XBLOCK], 0, tl.int32).broadcast_to(XBLOCK)), tmp3, None)

# ==== frame 0: triton_tem_fused_flex_attention_0
# flex_attention
device_str='cuda'

@triton_heuristics.template(

num_stages=3,
num_warps=4,
triton_meta={
    'signature': {
        'arg_Q': '*fp32',
        'arg_K': '*fp32',
        'arg_V': '*fp32',
        'arg_LSE': '*fp32',
        'arg_MAX': '*fp32',
        'arg_KV_NUM_BLKS': '*i32',
        'arg_KV_IDX': '*i32',
        'arg_FULL_KV_NUM_BLKS': '*fp32',
        'arg_FULL_KV_IDX': '*fp32',
        'out_ptr0': '*fp32',
    },
    'constants': {},
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
            (9,): [['tt.divisibility', 16]],
        },
    ],
},
inductor_meta={
    'kernel_name': 'triton_tem_fused_flex_attention_0',
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
    'grid_type': 'FixedGrid',
    'fixed_grid': ['_grid_0', '_grid_1', '_grid_2'],
    'extra_launcher_args': ['_grid_0', '_grid_1', '_grid_2'],
    'config_args': {
        'PRESCALE_QK': False,
        'ROWS_GUARANTEED_SAFE': False,
        'BLOCKS_ARE_CONTIGUOUS': False,
        'WRITE_DQ': True,
        'OUTPUT_LOGSUMEXP': True,
        'OUTPUT_MAX': False,
        'FLOAT32_PRECISION': "'ieee'",
        'IS_DIVISIBLE': True,
        'SM_SCALE': 0.17677669529663687,
        'GQA_SHARED_HEADS': 1,
        'HAS_FULL_BLOCKS': False,
        'QK_HEAD_DIM': 32,
        'QK_HEAD_DIM_ROUNDED': 32,
        'V_HEAD_DIM': 32,
        'V_HEAD_DIM_ROUNDED': 32,
        'SAFE_HEAD_DIM': True,
        'USE_TMA': False,
        'BLOCK_M': 64,
        'BLOCK_N': 64,
        'SPARSE_Q_BLOCK_SIZE': 1073741824,
        'SPARSE_KV_BLOCK_SIZE': 1073741824,
    },
},

)
@triton.jit
def triton_tem_fused_flex_attention_0(
    arg_Q,
    arg_K,
    arg_V,
    arg_LSE,
    arg_MAX,
    arg_KV_NUM_BLKS,
    arg_KV_IDX,
    arg_FULL_KV_NUM_BLKS,
    arg_FULL_KV_IDX,
    out_ptr0,
):
    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M : tl.constexpr = 64
    BLOCK_N : tl.constexpr = 64
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32
    Q = arg_Q
    K = arg_K
    V = arg_V
    LSE = arg_LSE
    MAX = arg_MAX
    KV_NUM_BLKS = arg_KV_NUM_BLKS
    KV_IDX = arg_KV_IDX
    FULL_KV_NUM_BLKS = arg_FULL_KV_NUM_BLKS
    FULL_KV_IDX = arg_FULL_KV_IDX

    # Sub notation for this kernel:
    #
    # Q: Query, K: Key, V: Value
    # M: Number of queries, N: Number of keys/values, D: Model dimension
    # QK_HEAD_DIM: The dimension of the query and key embeddings
    # V_HEAD_DIM: The dimension of the value embeddings
    # z: Batch size, h: Number of heads, m: Number of queries per head, k: Number of keys per head
    # GQA_SHARED_HEADS: number of query heads sharing one kv head in GQA setups.
    #
    # The following FULL_* and PARTIAL_* is defined in the block sparse mask grid, rather than the thread block grid.
    # KV_NUM_BLKS: The number of KV blocks (that may or may not require masking) for each query.
    # KV_IDX: The indices of KV blocks (that may or may not require masking) for each query.
    # FULL_KV_NUM_BLKS: The number of fully unmasked KV blocks (so we don't need masking) for each query.
    # FULL_KV_IDX: The indices of fully unmasked KV blocks (so we don't need masking) for each query.
    #
    # OUTPUT_LOGSUMEXP: We only need to store the logsumexp if we require grad
    #
    # (Modifiable) Performance tuning options
    # BLOCK_M: The thread block size across the seqlen dim of Q.
    # BLOCK_N: Iterate over BLOCK_N across the seqlen dim of K/V in each thread block.

    # The below are kernel options that can be applied for certain score_mods,
    # or involve a numerics vs. perf tradeoff
    # PRESCALE_QK: Whether to pre-scale QK by 1/sqrt(d) and change of base. Has
    # about 20% more numerical error, but slightly faster.
    # ROWS_GUARANTEED_SAFE: Is it guaranteed that at least one value in each row
    # is not masked out? If so, we can skip an extra safety check
    # BLOCKS_ARE_CONTIGUOUS: Is it guaranteed that all blocks in the mask are
    # contiguous? If so, we don't need to do an indirect jump for every block

    tl.static_assert(SPARSE_Q_BLOCK_SIZE >= BLOCK_M and SPARSE_Q_BLOCK_SIZE % BLOCK_M == 0)
    tl.static_assert(SPARSE_KV_BLOCK_SIZE >= BLOCK_N and SPARSE_KV_BLOCK_SIZE % BLOCK_N == 0)

    # Define strides of inputs
    stride_qz, stride_qh, stride_qm, stride_qk = 8192, 4096, 32, 1
    stride_kz, stride_kh, stride_kn, stride_kk = 8192, 4096, 32, 1
    stride_vz, stride_vh, stride_vn, stride_vk = 8192, 4096, 32, 1

    ZQ = 1
    HQ = 2
    Q_LEN = 128
    ZKV = 1
    KV_LEN = 128

    MATMUL_PRECISION = Q.dtype.element_ty

    q_start = tl.program_id(0).to(INDEX_DTYPE)
    off_zq = tl.program_id(1).to(INDEX_DTYPE)
    off_hq = tl.program_id(2).to(INDEX_DTYPE)

    # We support two cases for batch dimension. a) (ZKV == ZQ) where off_zkv = off_zq.
    # b) (ZKV == 1 and ZQ > 1) where KV is broadcasted along the batch dimension and off_zkv=0.
    off_zkv = off_zq % ZKV
    off_hkv = off_hq // GQA_SHARED_HEADS
    off_g = off_hq % GQA_SHARED_HEADS

    q_offset = off_zq * stride_qz + off_hq * stride_qh
    k_offset = off_zkv * stride_kz + off_hkv * stride_kh
    v_offset = off_zkv * stride_vz + off_hkv * stride_vh

    Q = Q + q_offset
    K = K + k_offset
    V = V + v_offset

    # Setting up the TMA descriptors for Q, K, V
    desc_q = None
    desc_k = None
    desc_v = None

    SPARSE_Z = 1
    SPARSE_HQ = 1

    sparse_idx_z = off_zq % SPARSE_Z
    sparse_idx_hq = off_hq % SPARSE_HQ

    SPARSE_Q_MULTIPLE: tl.constexpr = (SPARSE_Q_BLOCK_SIZE // BLOCK_M)
    SPARSE_KV_MULTIPLE: tl.constexpr = (SPARSE_KV_BLOCK_SIZE // BLOCK_N)

    stride_kv_num_blks_h = 1
    stride_kv_idx_h = 1
    stride_kv_idx_m = 1

    # initialize pointer to m and l
    m_i = tl.zeros([BLOCK_M], dtype=tl.float32) - float("inf")
    l_i = tl.zeros([BLOCK_M], dtype=tl.float32)
    acc = tl.zeros([BLOCK_M, V_HEAD_DIM_ROUNDED], dtype=tl.float32)

    offs_m = q_start * BLOCK_M + tl.arange(0, BLOCK_M)

    # KV_IDX and KV_NUM_BLKS are always contiguous.
    sparse_hz_offset = sparse_idx_z * SPARSE_HQ + sparse_idx_hq
    sparse_kv_num_blks_offset = sparse_hz_offset * stride_kv_num_blks_h + q_start // SPARSE_Q_MULTIPLE
    sparse_kv_idx_offset = sparse_hz_offset * stride_kv_idx_h + (
        q_start // SPARSE_Q_MULTIPLE
    ) * stride_kv_idx_m  # noqa: B950
    offs_m = q_start * BLOCK_M + tl.arange(0, BLOCK_M)
    offs_k = tl.arange(0, QK_HEAD_DIM_ROUNDED)
    q = load_checked_2d(
        Q,
        offs_m,
        offs_k,
        stride_qm,
        stride_qk,
        IS_DIVISIBLE,
        SAFE_HEAD_DIM,
        Q_LEN,
        QK_HEAD_DIM,
    )

    # ~~~~~~~~~~~~~~ normal blocks ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    # We don't know anything "special" about these blocks, so we need to apply
    # both score_mod and mask_mod to it
    kv_indices = KV_IDX + sparse_kv_idx_offset
    kv_start = tl.load(kv_indices) * SPARSE_KV_BLOCK_SIZE  # first kv block we're loading
    kv_num_blocks = tl.load(KV_NUM_BLKS + sparse_kv_num_blks_offset)
    block_n_end = tl.minimum(
        kv_num_blocks * SPARSE_KV_MULTIPLE,
        tl.maximum(tl.cdiv(KV_LEN, BLOCK_N), 1),
    )

    # K and V pointers will be passed directly to forward_inner

    offs_n = kv_start + tl.arange(0, BLOCK_N)

    acc, l_i, m_i = forward_inner(
        arg_Q,
        arg_K,
        arg_V,
        arg_LSE,
        arg_MAX,
        arg_KV_NUM_BLKS,
        arg_KV_IDX,
        arg_FULL_KV_NUM_BLKS,
        arg_FULL_KV_IDX,
        out_ptr0,
        q,
        K,
        V,
        desc_k,
        desc_v,
        Q_LEN,
        KV_LEN,
        acc,
        l_i,
        m_i,
        off_zq,
        off_hq,
        offs_m[:, None],
        offs_n[None, :],
        kv_start,
        kv_indices,
        kv_num_blocks,
        0,
        block_n_end,
        MATMUL_PRECISION,
        stride_kk,
        stride_kn,
        stride_vn,
        stride_vk,
        IS_FULL_BLOCKS=False,
    )

    # ~~~~~~~~~~~~~~ "full" blocks ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    # We know these blocks are guaranteed to be "full", so we don't need to
    # apply mask_mod to them - only score_mod
    if HAS_FULL_BLOCKS:
        # FULL_KV_IDX and FULL_KV_NUM_BLKS are always contiguous.
        kv_indices = FULL_KV_IDX + sparse_kv_idx_offset
        kv_start = tl.load(kv_indices) * SPARSE_KV_BLOCK_SIZE  # first kv block we're loading
        kv_num_blocks = tl.load(FULL_KV_NUM_BLKS + sparse_kv_num_blks_offset)
        block_n_end = tl.minimum(
            kv_num_blocks * SPARSE_KV_MULTIPLE,
            tl.maximum(tl.cdiv(KV_LEN, BLOCK_N), 1),
        )
        # K and V pointers will be passed directly to forward_inner
        offs_n = kv_start + tl.arange(0, BLOCK_N)

        acc, l_i, m_i = forward_inner(
            arg_Q,
            arg_K,
            arg_V,
            arg_LSE,
            arg_MAX,
            arg_KV_NUM_BLKS,
            arg_KV_IDX,
            arg_FULL_KV_NUM_BLKS,
            arg_FULL_KV_IDX,
            out_ptr0,
            q,
            K,
            V,
            desc_k,
            desc_v,
            Q_LEN,
            KV_LEN,
            acc,
            l_i,
            m_i,
            off_zq,
            off_hq,
            offs_m[:, None],
            offs_n[None, :],
            kv_start,
            kv_indices,
            kv_num_blocks,
            0,
            block_n_end,
            MATMUL_PRECISION,
            stride_kk,
            stride_kn,
            stride_vn,
            stride_vk,
            IS_FULL_BLOCKS=True,
        )

    # [Note] Handle fully masked out rows:
    # Li will be the sum(e^(-inf)) == 0.0 for masked out rows, mi will be -inf.
    # We set Li to 1.0 which will result in lse/out = 0.0 | after the log(li) + mi(0.0) step
    l_i = tl.where(l_i == 0.0, 1, l_i)

    acc = acc / l_i[:, None]
    idx_zq = tl.program_id(1).to(INDEX_DTYPE)
    idx_hq = tl.program_id(2).to(INDEX_DTYPE)
    idx_m = offs_m[:, None].to(INDEX_DTYPE)
    idx_d = tl.arange(0, V_HEAD_DIM_ROUNDED)[None, :].to(INDEX_DTYPE)

    mask = (idx_m < Q_LEN) & (idx_d < V_HEAD_DIM)

    tl.static_assert(acc.shape == [BLOCK_M, V_HEAD_DIM_ROUNDED])
    xindex = idx_d + 32*idx_m + 4096*idx_hq + 8192*idx_zq
    tl.store(
        out_ptr0 + (tl.broadcast_to(idx_d + 32*idx_m + 4096*idx_hq, [BLOCK_M, V_HEAD_DIM_ROUNDED])),
        acc,
        mask,
    )

    if OUTPUT_LOGSUMEXP:
        off_hz = off_zq * HQ + off_hq
        l_ptrs = LSE + off_hz * Q_LEN + offs_m
        lse = m_i + tl.math.log2(l_i)
        if IS_DIVISIBLE:
            tl.store(l_ptrs, lse)
        else:
            tl.store(l_ptrs, lse, mask=offs_m < Q_LEN)

    if OUTPUT_MAX:
        off_hz = off_zq * HQ + off_hq
        max_ptrs = MAX + off_hz * Q_LEN + offs_m
        if IS_DIVISIBLE:
            tl.store(max_ptrs, m_i)
        else:
            tl.store(max_ptrs, m_i, mask=offs_m < Q_LEN)

# Utility triton funcs
@triton.jit
def get_offset_for_next_block(
    loop_iter,
    col_indices,
    total_blocks,
    SPARSE_BLOCK,
    SPARSE_BLOCK_MULTIPLE,
    BLOCK,
    BLOCKS_ARE_CONTIGUOUS: tl.constexpr,
):
    if BLOCKS_ARE_CONTIGUOUS:
        return BLOCK
    cur_block_idx = loop_iter // SPARSE_BLOCK_MULTIPLE
    cur_block = tl.load(col_indices + cur_block_idx, eviction_policy="evict_last")
    next_block = tl.load(
        col_indices + cur_block_idx + 1,
        eviction_policy="evict_last",
        mask=cur_block_idx + 1 < total_blocks,
    )
    needs_jump = (loop_iter + 1) % SPARSE_BLOCK_MULTIPLE == 0
    jump_to_block = (next_block - cur_block ) * SPARSE_BLOCK - (SPARSE_BLOCK_MULTIPLE - 1) * BLOCK
    offset = jump_to_block * needs_jump + (1 - needs_jump) * BLOCK
    return offset

@triton.jit
def get_bounded_indices(indices, max_len=None):
    return indices % max_len if max_len is not None else indices

@triton.jit
def load_checked_block(block_ptr, IS_DIVISIBLE: tl.constexpr, SAFE_HEAD_DIM: tl.constexpr):
  if IS_DIVISIBLE and SAFE_HEAD_DIM:
    return tl.load(block_ptr)
  elif IS_DIVISIBLE and not SAFE_HEAD_DIM:
    return tl.load(block_ptr, boundary_check=(1,), padding_option="zero")
  elif not IS_DIVISIBLE and SAFE_HEAD_DIM:
      return tl.load(block_ptr, boundary_check=(0,), padding_option="zero")
  else:
      return tl.load(block_ptr, boundary_check=(0, 1), padding_option="zero")

@triton.jit
def load_checked_2d(
    ptr,
    offs_m,
    offs_n,
    stride_m,
    stride_n,
    IS_DIVISIBLE_M: tl.constexpr,
    IS_DIVISIBLE_N: tl.constexpr,
    M_LEN: tl.constexpr,
    N_LEN: tl.constexpr,
):
    # Calculate final pointer if strides are provided
    if stride_m is not None and stride_n is not None:
        ptr = ptr + offs_m[:, None] * stride_m + offs_n[None, :] * stride_n

    # Handle all masking cases
    if not IS_DIVISIBLE_M and not IS_DIVISIBLE_N:
        return tl.load(ptr, mask=(offs_m[:, None] < M_LEN) & (offs_n[None, :] < N_LEN), other=0.0)
    elif IS_DIVISIBLE_M and not IS_DIVISIBLE_N:
        return tl.load(ptr, mask=(offs_n[None, :] < N_LEN), other=0.0)
    elif not IS_DIVISIBLE_M and IS_DIVISIBLE_N:
        return tl.load(ptr, mask=(offs_m[:, None] < M_LEN), other=0.0)
    else:  # Both divisible
        return tl.load(ptr)

# Common Imports
@triton.jit
def forward_block_mn(
    arg_Q, arg_K, arg_V, arg_LSE, arg_MAX, arg_KV_NUM_BLKS, arg_KV_IDX, arg_FULL_KV_NUM_BLKS, arg_FULL_KV_IDX, out_ptr0,
    q, K, V, desc_k, desc_v, Q_LEN, KV_LEN,
    # accumulated values
    acc, l_i, m_i,
    # Offsets
    off_z, off_h, offs_m, offs_n,
    # Offsets needed for TMA loads
    kv_start,
    kv_offset,
    MATMUL_PRECISION, RCP_LN2,
    # Strides for K and V
    stride_kk, stride_kn, stride_vn, stride_vk,
    IS_FULL_BLOCKS, CHECK_BLOCK_BOUNDARY=False,

):
    # Redefines all kernel parameters (BLOCK_M, etc.) so we don't need to plumb them all through
    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M : tl.constexpr = 64
    BLOCK_N : tl.constexpr = 64
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32

    # -- load k --
    # NB reversed order to since K is transposed
    kv_base_offset = kv_start + kv_offset

    # Load K as [BLOCK_N, QK_HEAD_DIM_ROUNDED] then transpose to [QK_HEAD_DIM_ROUNDED, BLOCK_N]
    offs_k = tl.arange(0, QK_HEAD_DIM_ROUNDED)
    offs_n_load = kv_base_offset + tl.arange(0, BLOCK_N)
    k = load_checked_2d(
        K,
        offs_n_load,
        offs_k,
        stride_kn,
        stride_kk,
        IS_DIVISIBLE,
        SAFE_HEAD_DIM,
        KV_LEN,
        QK_HEAD_DIM,
    )

    k = tl.trans(k)
    k = k.to(q.dtype)
    # -- compute qk ---
    qk = tl.dot(q, k, input_precision=FLOAT32_PRECISION)  # TODO: use cuda matmul when q_len <= 2.
    if not PRESCALE_QK:
        qk *= SM_SCALE
    # ~~~~~~~~~~~~~~~~~~~ Apply score modification  ~~~~~~~~~~~~~~~~~~~
    # If this is the last block of a non divisible seqlen, we still need to load [BLOCK_M, BLOCK_N] elements,
    # which is larger than the actual number of elements. To avoid access memory out of bound,
    # we need to mask out the elements that are out of Q_LEN & KV_LEN.
    m = get_bounded_indices(offs_m, Q_LEN if CHECK_BLOCK_BOUNDARY else None)
    n = get_bounded_indices(offs_n, KV_LEN if CHECK_BLOCK_BOUNDARY else None)

    tmp0 = (qk)
    tmp1 = (m)
    tmp2 = (n)
    tmp3 = tmp1 - tmp2
    tmp4 = tmp3.to(tl.float32)
    tmp5 = tl.full([1], 0.01, tl.float32)
    tmp6 = tmp4 * tmp5
    tmp7 = tmp0 + tmp6
    post_mod_scores = tmp7

    if CHECK_BLOCK_BOUNDARY:
        # Mask out the elements that are out of the KV_LEN for non divisible seqlen.
        post_mod_scores = tl.where(offs_n < KV_LEN, post_mod_scores, float("-inf"))

    if not IS_FULL_BLOCKS:
        tmp8 = tl.full([1], True, tl.int1)
        mask_mod_output = tmp8

        if CHECK_BLOCK_BOUNDARY:
            mask_mod_output = tl.where(offs_n < KV_LEN, mask_mod_output, False)
        # apply mask for partially unmasked blocks
        post_mod_scores = tl.where(mask_mod_output, post_mod_scores, float("-inf"))

    if not PRESCALE_QK:
        post_mod_scores *= RCP_LN2
    # ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

    # -- compute scaling constant ---
    m_ij = tl.maximum(m_i, tl.max(post_mod_scores, 1))
    if not ROWS_GUARANTEED_SAFE:
        masked_out_rows = (m_ij == float("-inf"))
        m_ij_masked = tl.where(masked_out_rows, 0, m_ij)
    else:
        m_ij_masked = m_ij

    alpha = tl.math.exp2(m_i - m_ij_masked)
    p = tl.math.exp2(post_mod_scores - m_ij_masked[:, None])

    # NB: l_i update is pulled up here since it's a bit faster
    # NB: For headdim=256, it's faster to move it back down to after m_i =
    # m_ij
    l_i = l_i * alpha + tl.sum(p, 1)
    # # -- scale and update acc --
    acc = acc * alpha[:, None]
    # Calculate offsets for V loading - reuse kv_base_offset from K loading
    offs_v = tl.arange(0, V_HEAD_DIM_ROUNDED)
    v = load_checked_2d(
        V,
        offs_n_load,
        offs_v,
        stride_vn,
        stride_vk,
        IS_DIVISIBLE,
        SAFE_HEAD_DIM,
        KV_LEN,
        V_HEAD_DIM,
    )
    acc = tl.dot(p.to(MATMUL_PRECISION), v.to(q.dtype), acc, input_precision=FLOAT32_PRECISION)

    # -- update m_i
    m_i = m_ij

    return acc, l_i, m_i

@triton.jit
def forward_inner(
    arg_Q, arg_K, arg_V, arg_LSE, arg_MAX, arg_KV_NUM_BLKS, arg_KV_IDX, arg_FULL_KV_NUM_BLKS, arg_FULL_KV_IDX, out_ptr0,
    q, K, V,
    desc_k, desc_v, Q_LEN, KV_LEN,
    # accumulated values
    acc, l_i, m_i,
    # Offsets used as inputs to score_mod & mask_mod
    # of size [BLOCK_M, BLOCK_N] or scalar.
    off_z, off_h, offs_m, offs_n,
    # Offsets needed for TMA loads
    kv_start,
    # blocksparse data
    kv_indices, kv_num_blocks,
    # start kv and end kv block
    block_n_start, block_n_end,
    MATMUL_PRECISION,
    # Strides for K and V
    stride_kk, stride_kn, stride_vn, stride_vk,
    IS_FULL_BLOCKS,
):
    # Redefines all kernel parameters (BLOCK_M, etc.) so we don't need to plumb them all through
    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M : tl.constexpr = 64
    BLOCK_N : tl.constexpr = 64
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32

    SPARSE_KV_MULTIPLE: tl.constexpr = (SPARSE_KV_BLOCK_SIZE // BLOCK_N)
    RCP_LN2: tl.constexpr = 1.44269504

    if PRESCALE_QK:
        q = (q * SM_SCALE * RCP_LN2).to(MATMUL_PRECISION)

    kv_offset = 0

    # loop over k, v and update accumulator until block_n_end
    for start_n in range(block_n_start, block_n_end):
        # Here IS_DIVISIBLE acts are the start_n = tl.multiple_of(start_n, BLOCK_N) from triton_fused_attention.
        if IS_DIVISIBLE:
            acc, l_i, m_i = forward_block_mn(
                arg_Q, arg_K, arg_V, arg_LSE, arg_MAX, arg_KV_NUM_BLKS, arg_KV_IDX, arg_FULL_KV_NUM_BLKS, arg_FULL_KV_IDX, out_ptr0,
                q, K, V, desc_k, desc_v, Q_LEN, KV_LEN,
                # accumulated values
                acc, l_i, m_i,
                # Offsets
                off_z, off_h, offs_m, offs_n,
                # Offsets needed for TMA loads
                kv_start,
                kv_offset,
                MATMUL_PRECISION, RCP_LN2,
                # Strides for K and V
                stride_kk, stride_kn, stride_vn, stride_vk,
                IS_FULL_BLOCKS,
            )
        else:
            # Benchmark shows even we applied mod & mask to each block for non divisible seqlen,
            # it's on par or slightly faster than only applying to the last block in fwd.
            # However, we choose different strategy for bwd, where we only apply mod & mask
            # to the last block because it's faster a lot.
            acc, l_i, m_i = forward_block_mn(
                arg_Q, arg_K, arg_V, arg_LSE, arg_MAX, arg_KV_NUM_BLKS, arg_KV_IDX, arg_FULL_KV_NUM_BLKS, arg_FULL_KV_IDX, out_ptr0,
                q, K, V, desc_k, desc_v, Q_LEN, KV_LEN,
                # accumulated values
                acc, l_i, m_i,
                # Offsets
                off_z, off_h, offs_m, offs_n,
                # Offsets needed for TMA loads
                kv_start,
                kv_offset,
                MATMUL_PRECISION, RCP_LN2,
                # Strides for K and V
                stride_kk, stride_kn, stride_vn, stride_vk,
                IS_FULL_BLOCKS, CHECK_BLOCK_BOUNDARY=True,
            )

        offset = get_offset_for_next_block(
            start_n,
            kv_indices,
            kv_num_blocks,
            SPARSE_KV_BLOCK_SIZE,
            SPARSE_KV_MULTIPLE,
            BLOCK_N,
            BLOCKS_ARE_CONTIGUOUS,
        )

        offs_n = offs_n + offset
        kv_offset += offset

    return acc, l_i, m_i

# ==== frame 0, 2: triton_per_fused_flex_attention_backward_0
# flex_attention_backward
device_str='cuda'

@triton_heuristics.persistent_reduction(
    size_hints={'x': 256, 'r0_': 32},
    reduction_hint=ReductionHint.INNER,
    filename=__file__,
    triton_meta={
        'signature': {
            'in_out_ptr0': '*fp32',
            'in_ptr0': '*fp32',
            'in_ptr1': '*fp32',
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
            },
        ],
    },
    inductor_meta={
        'grid_type': 'Grid1D',
        'autotune_hints': set(),
        'kernel_name': 'triton_per_fused_flex_attention_backward_0',
        'mutated_arg_names': ['in_out_ptr0'],
        'optimize_mem': True,
        'no_x_dim': None,
        'atomic_add_found': False,
        'num_load': 2,
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
        'tiling_scores': {'x': 2048, 'r0_': 65536},
    },
)
@triton.jit
def triton_per_fused_flex_attention_backward_0(
    in_out_ptr0,
    in_ptr0,
    in_ptr1,
    xnumel,
    r0_numel,
    XBLOCK : tl.constexpr,
):
    xnumel = 256
    r0_numel = 32
    R0_BLOCK: tl.constexpr = 32
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
    tmp0 = tl.load(in_ptr0 + (r0_1 + 32*x0), xmask, other=0.0)
    tmp1 = tl.load(in_ptr1 + (r0_1 + 32*x0), xmask, other=0.0)
    tmp2 = tmp0 * tmp1
    tmp3 = tl.broadcast_to(tmp2, [XBLOCK, R0_BLOCK])
    tmp4 = tl.where(xmask, tmp3, 0)
    tmp5 = tl.sum(tmp4, 1)[:, None].to(tl.float32)
    tl.debug_barrier()
    tl.store(in_out_ptr0 + (x0), tmp5, xmask)

# ==== frame 0, 2: triton_tem_fused_flex_attention_backward_0
# flex_attention_backward
device_str='cuda'

@triton_heuristics.template(

num_stages=1,
num_warps=4,
triton_meta={
    'signature': {
        'arg_Q': '*fp32',
        'arg_K': '*fp32',
        'arg_V': '*fp32',
        'arg_LSE': '*fp32',
        'arg_DELTA': '*fp32',
        'arg_DO': '*fp32',
        'arg_DQ': '*fp32',
        'arg_DV': '*fp32',
        'arg_KV_NUM_BLKS': '*i32',
        'arg_KV_IDX': '*i32',
        'arg_Q_NUM_BLKS': '*i32',
        'arg_Q_IDX': '*i32',
        'arg_FULL_KV_NUM_BLKS': '*fp32',
        'arg_FULL_KV_IDX': '*fp32',
        'arg_FULL_Q_NUM_BLKS': '*fp32',
        'arg_FULL_Q_IDX': '*fp32',
        'out_ptr0': '*fp32',
    },
    'constants': {},
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
            (9,): [['tt.divisibility', 16]],
            (10,): [['tt.divisibility', 16]],
            (11,): [['tt.divisibility', 16]],
            (12,): [['tt.divisibility', 16]],
            (13,): [['tt.divisibility', 16]],
            (14,): [['tt.divisibility', 16]],
            (15,): [['tt.divisibility', 16]],
            (16,): [['tt.divisibility', 16]],
        },
    ],
},
inductor_meta={
    'kernel_name': 'triton_tem_fused_flex_attention_backward_0',
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
    'grid_type': 'FixedGrid',
    'fixed_grid': ['_grid_0', '_grid_1', '_grid_2'],
    'extra_launcher_args': ['_grid_0', '_grid_1', '_grid_2'],
    'config_args': {
        'PRESCALE_QK': False,
        'ROWS_GUARANTEED_SAFE': False,
        'BLOCKS_ARE_CONTIGUOUS': False,
        'WRITE_DQ': True,
        'OUTPUT_LOGSUMEXP': True,
        'OUTPUT_MAX': False,
        'FLOAT32_PRECISION': "'ieee'",
        'IS_DIVISIBLE': True,
        'SM_SCALE': 0.17677669529663687,
        'GQA_SHARED_HEADS': 1,
        'HAS_FULL_BLOCKS': False,
        'QK_HEAD_DIM': 32,
        'QK_HEAD_DIM_ROUNDED': 32,
        'V_HEAD_DIM': 32,
        'V_HEAD_DIM_ROUNDED': 32,
        'SAFE_HEAD_DIM': True,
        'USE_TMA': False,
        'BLOCK_M1': 16,
        'BLOCK_N1': 16,
        'BLOCK_M2': 16,
        'BLOCK_N2': 16,
        'SPARSE_Q_BLOCK_SIZE': 1073741824,
        'SPARSE_KV_BLOCK_SIZE': 1073741824,
    },
},

)
@triton.jit
def triton_tem_fused_flex_attention_backward_0(
    arg_Q,
    arg_K,
    arg_V,
    arg_LSE,
    arg_DELTA,
    arg_DO,
    arg_DQ,
    arg_DV,
    arg_KV_NUM_BLKS,
    arg_KV_IDX,
    arg_Q_NUM_BLKS,
    arg_Q_IDX,
    arg_FULL_KV_NUM_BLKS,
    arg_FULL_KV_IDX,
    arg_FULL_Q_NUM_BLKS,
    arg_FULL_Q_IDX,
    out_ptr0,
):
    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M1 : tl.constexpr = 16
    BLOCK_N1 : tl.constexpr = 16
    BLOCK_M2 : tl.constexpr = 16
    BLOCK_N2 : tl.constexpr = 16
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32
    Q = arg_Q
    K = arg_K
    V = arg_V
    LSE = arg_LSE
    DELTA = arg_DELTA
    DO = arg_DO
    DQ = arg_DQ
    DV = arg_DV
    KV_NUM_BLKS = arg_KV_NUM_BLKS
    KV_IDX = arg_KV_IDX
    Q_NUM_BLKS = arg_Q_NUM_BLKS
    Q_IDX = arg_Q_IDX
    FULL_KV_NUM_BLKS = arg_FULL_KV_NUM_BLKS
    FULL_KV_IDX = arg_FULL_KV_IDX
    FULL_Q_NUM_BLKS = arg_FULL_Q_NUM_BLKS
    FULL_Q_IDX = arg_FULL_Q_IDX

    # Sub notation for this kernel:
    #
    # Q: Query, K: Key, V: Value
    # LSE: logsumexp (logsumexp is always stored in fp32 regardless of the input dtype)
    # DELTA: Precomputed sum(OUT*DO, axis=-1)
    # DO: Derivative of Output, DQ: Derivative of Query, DV: Derivative of Value
    # DK: Derivative of Key, is the written to via the store_output call due to some limitations with
    # inductor codegen
    # M: Number of queries, N: Number of keys/values
    # QK_HEAD_DIM: The dimension of the query and key embeddings
    # V_HEAD_DIM: The dimension of the value embeddings
    # z: Batch size, h: Number of heads, m: Number of queries or keys/values, d: Head dim
    # GQA_SHARED_HEADS: number of query heads sharing one kv head in GQA setups.
    # (Modifiable) Performance tuning options
    # BLOCK_M1: when calculating DK & DV, iterate over BLOCK_M1 across the seqlen dim of Q in each thread block.
    # BLOCK_N1: when calculating DK & DV, the thread block size across the seqlen dim of K/V.
    # BLOCK_M2: when calculating DQ, the thread block size across the seqlen dim of Q.
    # BLOCK_N2: when calculating DQ, iterate over BLOCK_N2 across the seqlen dim of K/V in each thread block.
    #
    # The following FULL_* and PARTIAL_* is defined in the block sparse mask grid, rather than the thread block grid.
    # KV_NUM_BLKS: The number of KV blocks (that may or may not require masking) for each query.
    # KV_IDX: The indices of KV blocks (that may or may not require masking) for each query.
    # Q_NUM_BLKS: The number of Q blocks (that may or may not require masking) for each query.
    # Q_IDX: The indices of Q blocks (that may or may not require masking) for each query.
    # FULL_KV_NUM_BLKS: The number of fully unmasked KV blocks (so we don't need masking) for each query.
    # FULL_KV_IDX: The indices of fully unmasked KV blocks (so we don't need masking) for each query.
    # FULL_Q_NUM_BLKS: The number of fully unmasked Q blocks (so we don't need masking) for each query.
    # FULL_Q_IDX: The indices of fully unmasked Q blocks (so we don't need masking) for each query.

    # The below are kernel options that can be applied for certain score_mods,
    # or involve a numerics vs. perf tradeoff
    # PRESCALE_QK: Whether to pre-scale QK by 1/sqrt(d) and change of base. Has
    # about 20% more numerical error, but slightly faster.

    # Define strides of inputs
    stride_qz, stride_qh, stride_qm, stride_qd = 8192, 4096, 32, 1
    stride_kz, stride_kh, stride_kn, stride_kd = 8192, 4096, 32, 1
    stride_vz, stride_vh, stride_vn, stride_vd = 8192, 4096, 32, 1
    stride_doz, stride_doh, stride_dom, stride_dod = 8192, 4096, 32, 1

    stride_dqz, stride_dqh, stride_dqm, stride_dqd = 8192, 4096, 32, 1
    stride_dvz, stride_dvh, stride_dvm, stride_dvd = 8192, 4096, 32, 1

    ZQ = 1
    HQ = 2
    HKV = 2
    Q_LEN = 128
    ZKV = 1
    KV_LEN = 128

    MATMUL_PRECISION = Q.dtype.element_ty

    pid = tl.program_id(0).to(INDEX_DTYPE)
    NUM_KV_BLOCKS = tl.cdiv(KV_LEN, BLOCK_N1)
    NUM_Q_BLOCKS = tl.cdiv(Q_LEN, BLOCK_M2)

    off_zq = tl.program_id(1).to(INDEX_DTYPE)  # q batch idx
    off_hkv = tl.program_id(2).to(INDEX_DTYPE)  # kv head idx
    off_zkv = off_zq % ZKV  # kv batch idx

    SPARSE_Z = 1
    SPARSE_HQ = 1

    sparse_idx_z = off_zq % SPARSE_Z

    k_adj = (stride_kh * off_hkv + stride_kz * off_zkv).to(tl.int64)
    v_adj = (stride_vh * off_hkv + stride_vz * off_zkv).to(tl.int64)
    # first compute broadcasted dv of shape [Bq, Hkv, KV_LEN, V_HEAD_DIM]
    # then reduce to dv of shape [Bkv, Hkv, KV_LEN, V_HEAD_DIM]
    dv_adj = (stride_dvh * off_hkv + stride_dvz * off_zq).to(tl.int64)

    # offset K, V, DV pointers for batch/kv-head
    K += k_adj
    V += v_adj
    DV += dv_adj

    RCP_LN2 = 1.44269504
    offs_k = tl.arange(0, QK_HEAD_DIM_ROUNDED)
    offs_v = tl.arange(0, V_HEAD_DIM_ROUNDED)

    if pid >= NUM_KV_BLOCKS:
        off_pid = pid - NUM_KV_BLOCKS
        # THIS BLOCK DOES DQ
        SPARSE_Q_MULTIPLE = (SPARSE_Q_BLOCK_SIZE // BLOCK_M2)
        SPARSE_KV_MULTIPLE = (SPARSE_KV_BLOCK_SIZE // BLOCK_N2)
        off_hq2 = off_pid // NUM_Q_BLOCKS + off_hkv * GQA_SHARED_HEADS
        start_m2_block = off_pid % NUM_Q_BLOCKS
        off_pid_mask = start_m2_block // SPARSE_Q_MULTIPLE
        stride_kv_num_blks_h = 1
        stride_kv_idx_h = 1
        stride_kv_idx_m = 1

        sparse_idx_hq2 = off_hq2 % SPARSE_HQ
        sparse_hz_offset = sparse_idx_z * SPARSE_HQ + sparse_idx_hq2

        sparse_kv_num_blks_offset = sparse_hz_offset * stride_kv_num_blks_h + off_pid_mask
        sparse_kv_idx_offset = sparse_hz_offset * stride_kv_idx_h + off_pid_mask * stride_kv_idx_m  # noqa: B950

        # Offset Q, DQ, DO, DELTA & LSE. These inputs are offsetted by query heads.
        q_adj2 = (stride_qh * off_hq2 + stride_qz * off_zq).to(tl.int64)
        do_adj2 = (stride_doh * off_hq2 + stride_doz * off_zq).to(tl.int64)
        dq_adj2 = (stride_dqh * off_hq2 + stride_dqz * off_zq).to(tl.int64)
        off_chz2 = ((off_zq * HQ + off_hq2) * Q_LEN).to(tl.int64)

        Q2 = Q + q_adj2
        DO2 = DO + do_adj2
        # TODO: This does not work if DQ is not the same layout as Q (for example,
        # if Q is broadcasted)
        DQ2 = DQ + dq_adj2
        LSE2 = LSE + off_chz2
        DELTA2 = DELTA + off_chz2

        dq = tl.zeros([BLOCK_M2, QK_HEAD_DIM_ROUNDED], dtype=tl.float32)

        start_m2 = start_m2_block * BLOCK_M2
        offs_m2 = start_m2 + tl.arange(0, BLOCK_M2)

        desc_q = None
        desc_do = None
        desc_k_dq = None
        desc_v_dq = None
        # load Q and do: they stay in SRAM throughout the inner loop.
        q = load_checked_2d(
            Q2,
            offs_m2,
            offs_k,
            stride_qm,
            stride_qd,
            IS_DIVISIBLE,
            SAFE_HEAD_DIM,
            Q_LEN,
            QK_HEAD_DIM,
        )
        do = load_checked_2d(
            DO2,
            offs_m2,
            offs_v,
            stride_dom,
            stride_dod,
            IS_DIVISIBLE,
            SAFE_HEAD_DIM,
            Q_LEN,
            V_HEAD_DIM,
        )
        if PRESCALE_QK:
            q = (q * SM_SCALE * RCP_LN2).to(MATMUL_PRECISION)

        if IS_DIVISIBLE:
            Di = tl.load(DELTA2 + offs_m2)
            lse = tl.load(LSE2 + offs_m2)
        else:
            Di = tl.load(DELTA2 + offs_m2, mask=offs_m2 < Q_LEN)
            lse = tl.load(LSE2 + offs_m2, mask=offs_m2 < Q_LEN)
        lse = tl.where(lse == -float("inf"), 0.0, lse)
        lse = lse[:, None]

        # ~~~~~~~~~~~ fully unmasked blocks ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        # KV_IDX and KV_NUM_BLKS are always contiguous.
        kv_indices = KV_IDX + sparse_kv_idx_offset
        kv_start = tl.load(kv_indices) * SPARSE_KV_BLOCK_SIZE  # first kv block we're loading
        sparse_kv_num_blocks = tl.load(KV_NUM_BLKS + sparse_kv_num_blks_offset)

        dq = bwd_dq_inner(
            arg_Q,
            arg_K,
            arg_V,
            arg_LSE,
            arg_DELTA,
            arg_DO,
            arg_DQ,
            arg_DV,
            arg_KV_NUM_BLKS,
            arg_KV_IDX,
            arg_Q_NUM_BLKS,
            arg_Q_IDX,
            arg_FULL_KV_NUM_BLKS,
            arg_FULL_KV_IDX,
            arg_FULL_Q_NUM_BLKS,
            arg_FULL_Q_IDX,
            out_ptr0,
            K,
            V,
            desc_k_dq,
            desc_v_dq,
            kv_start,
            start_m2,
            dq,
            q,
            do,
            Di,
            lse,
            off_zq,
            off_hq2,
            stride_kn,
            stride_kd,
            stride_vn,
            stride_vd,
            kv_indices,
            sparse_kv_num_blocks,
            MATMUL_PRECISION,
            IS_FULL_BLOCKS=False,
        )

        if HAS_FULL_BLOCKS:
            # ~~~~~~~~~~~ partial unmasked blocks ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            # FULL_KV_IDX and FULL_KV_NUM_BLKS are always contiguous.
            kv_indices = FULL_KV_IDX + sparse_kv_idx_offset
            kv_start = tl.load(kv_indices) * SPARSE_KV_BLOCK_SIZE  # first kv block we're loading
            sparse_kv_num_blocks = tl.load(FULL_KV_NUM_BLKS + sparse_kv_num_blks_offset)

            offs_n2 = kv_start + tl.arange(0, BLOCK_N2)
            dq = bwd_dq_inner(
                arg_Q,
                arg_K,
                arg_V,
                arg_LSE,
                arg_DELTA,
                arg_DO,
                arg_DQ,
                arg_DV,
                arg_KV_NUM_BLKS,
                arg_KV_IDX,
                arg_Q_NUM_BLKS,
                arg_Q_IDX,
                arg_FULL_KV_NUM_BLKS,
                arg_FULL_KV_IDX,
                arg_FULL_Q_NUM_BLKS,
                arg_FULL_Q_IDX,
                out_ptr0,
                K,
                V,
                desc_k_dq,
                desc_v_dq,
                kv_start,
                start_m2,
                dq,
                q,
                do,
                Di,
                lse,
                off_zq,
                off_hq2,
                stride_kn,
                stride_kd,
                stride_vn,
                stride_vd,
                kv_indices,
                sparse_kv_num_blocks,
                MATMUL_PRECISION,
                IS_FULL_BLOCKS=True,
            )

        # Write back dQ.
        dq_ptrs = DQ2 + offs_m2[:, None] * stride_dqm + offs_k[None, :] * stride_dqd
        dq *= SM_SCALE
        if IS_DIVISIBLE and SAFE_HEAD_DIM:
            tl.store(dq_ptrs, dq)
        else:
            tl.store(dq_ptrs, dq, mask=(offs_m2[:, None] < Q_LEN) & (offs_k[None, :] < QK_HEAD_DIM))
    else:
        # THIS BLOCK DOES DK & DV
        SPARSE_Q_MULTIPLE = (SPARSE_Q_BLOCK_SIZE // BLOCK_M1)
        SPARSE_KV_MULTIPLE = (SPARSE_KV_BLOCK_SIZE // BLOCK_N1)

        pid_mask = pid // SPARSE_KV_MULTIPLE

        stride_q_num_blks_h = 1
        stride_q_idx_h = 1
        stride_q_idx_n = 1

        dv = tl.zeros([BLOCK_N1, V_HEAD_DIM_ROUNDED], dtype=tl.float32)
        dk = tl.zeros([BLOCK_N1, QK_HEAD_DIM_ROUNDED], dtype=tl.float32)

        start_n1 = pid * BLOCK_N1
        offs_n1 = start_n1 + tl.arange(0, BLOCK_N1)
        # load K and V: they stay in SRAM throughout the inner loop.
        k = load_checked_2d(
            K,
            offs_n1,
            offs_k,
            stride_kn,
            stride_kd,
            IS_DIVISIBLE,
            SAFE_HEAD_DIM,
            KV_LEN,
            QK_HEAD_DIM,
        )
        v = load_checked_2d(
            V,
            offs_n1,
            offs_v,
            stride_vn,
            stride_vd,
            IS_DIVISIBLE,
            SAFE_HEAD_DIM,
            KV_LEN,
            V_HEAD_DIM,
        )
        if PRESCALE_QK:
            k = (k * SM_SCALE * RCP_LN2).to(MATMUL_PRECISION)

        for off_g in range(0, GQA_SHARED_HEADS):
            off_hq1 = off_hkv * GQA_SHARED_HEADS + off_g

            # Offset Q, DQ, DO, DELTA & LSE. These inputs are offsetted by query heads.
            q_adj1 = (stride_qh * off_hq1 + stride_qz * off_zq).to(tl.int64)
            do_adj1 = (stride_doh * off_hq1 + stride_doz * off_zq).to(tl.int64)
            dq_adj1 = (stride_dqh * off_hq1 + stride_dqz * off_zq).to(tl.int64)
            off_chz1 = ((off_zq * HQ + off_hq1) * Q_LEN).to(tl.int64)

            Q1 = Q + q_adj1
            DO1 = DO + do_adj1
            # TODO: This does not work if DQ is not the same layout as Q (for example,
            # if Q is broadcasted)
            LSE1 = LSE + off_chz1
            DELTA1 = DELTA + off_chz1

            sparse_idx_hq1 = off_hq1 % SPARSE_HQ
            sparse_hz_offset = sparse_idx_z * SPARSE_HQ + sparse_idx_hq1

            sparse_q_num_blks_offset = sparse_hz_offset * stride_q_num_blks_h + pid_mask
            sparse_q_idx_offset = sparse_hz_offset * stride_q_idx_h + pid_mask * stride_q_idx_n  # noqa: B950

            # ~~~~~~~~~~~~~~~ fully unmasked blocks ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
            # Q_IDX and Q_NUM_BLKS are always contiguous.
            q_indices = Q_IDX + sparse_q_idx_offset
            q_start = tl.load(q_indices) * SPARSE_Q_BLOCK_SIZE  # first q block we're loading
            sparse_q_num_blocks = tl.load(Q_NUM_BLKS + sparse_q_num_blks_offset)

            offs_m1 = q_start + tl.arange(0, BLOCK_M1)
            desc_q = None
            desc_do = None
            dk, dv = bwd_dkdv_inner(
                arg_Q,
                arg_K,
                arg_V,
                arg_LSE,
                arg_DELTA,
                arg_DO,
                arg_DQ,
                arg_DV,
                arg_KV_NUM_BLKS,
                arg_KV_IDX,
                arg_Q_NUM_BLKS,
                arg_Q_IDX,
                arg_FULL_KV_NUM_BLKS,
                arg_FULL_KV_IDX,
                arg_FULL_Q_NUM_BLKS,
                arg_FULL_Q_IDX,
                out_ptr0,
                Q1,
                DO1,
                DELTA1,
                LSE1,
                desc_q,
                desc_do,
                q_start,
                dk,
                dv,
                k,
                v,
                off_zq,
                off_hq1,
                offs_n1,
                offs_m1,
                stride_qm,
                stride_qd,
                stride_dom,
                stride_dod,
                q_indices,
                sparse_q_num_blocks,
                MATMUL_PRECISION,
                IS_FULL_BLOCKS=False,
            )

            if HAS_FULL_BLOCKS:
                # ~~~~~~~~~~~~~~~ fully unmasked blocks ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                # FULL_Q_IDX and FULL_Q_NUM_BLKS are always contiguous.
                q_indices = FULL_Q_IDX + sparse_q_idx_offset
                q_start = tl.load(q_indices) * SPARSE_Q_BLOCK_SIZE  # first q block we're loading
                sparse_q_num_blocks = tl.load(FULL_Q_NUM_BLKS + sparse_q_num_blks_offset)

                offs_m1 = q_start + tl.arange(0, BLOCK_M1)
                dk, dv = bwd_dkdv_inner(
                    arg_Q,
                    arg_K,
                    arg_V,
                    arg_LSE,
                    arg_DELTA,
                    arg_DO,
                    arg_DQ,
                    arg_DV,
                    arg_KV_NUM_BLKS,
                    arg_KV_IDX,
                    arg_Q_NUM_BLKS,
                    arg_Q_IDX,
                    arg_FULL_KV_NUM_BLKS,
                    arg_FULL_KV_IDX,
                    arg_FULL_Q_NUM_BLKS,
                    arg_FULL_Q_IDX,
                    out_ptr0,
                    Q1,
                    DO1,
                    DELTA1,
                    LSE1,
                    desc_q,
                    desc_do,
                    q_start,
                    dk,
                    dv,
                    k,
                    v,
                    off_zq,
                    off_hq1,
                    offs_n1,
                    offs_m1,
                    stride_qm,
                    stride_qd,
                    stride_dom,
                    stride_dod,
                    q_indices,
                    sparse_q_num_blocks,
                    MATMUL_PRECISION,
                    IS_FULL_BLOCKS=True,
                )

        # Write back dV and dK.
        dv_ptrs = DV + offs_n1[:, None] * stride_dvm + offs_v[None, :] * stride_dvd

        index_n = offs_n1[:, None]
        index_k = offs_k[None, :]
        index_v = offs_v[None, :]

        if IS_DIVISIBLE and SAFE_HEAD_DIM:
            tl.store(dv_ptrs, dv)
        else:
            tl.store(dv_ptrs, dv, mask=(index_n < KV_LEN) & (index_v < V_HEAD_DIM))

        dk *= SM_SCALE

        if SAFE_HEAD_DIM:
            mask = index_n < KV_LEN
        else:
            mask = (index_n < KV_LEN) & (index_k < QK_HEAD_DIM)

        # first compute broadcasted dk of shape [Bq, Hkv, KV_LEN, V_HEAD_DIM]
        # then reduce to dk of shape [Bkv, Hkv, KV_LEN, V_HEAD_DIM]
        tl.static_assert(dk.shape == [BLOCK_N1, QK_HEAD_DIM_ROUNDED])
        xindex = index_k + 32*index_n + 4096*off_hkv + 8192*off_zq
        tl.store(
            out_ptr0 + (
                tl.broadcast_to(index_k + 32*index_n + 4096*off_hkv, [BLOCK_N1, QK_HEAD_DIM_ROUNDED])
            ),
            dk,
            mask,
        )

@triton.jit
def bwd_dq_inner(
    arg_Q,
    arg_K,
    arg_V,
    arg_LSE,
    arg_DELTA,
    arg_DO,
    arg_DQ,
    arg_DV,
    arg_KV_NUM_BLKS,
    arg_KV_IDX,
    arg_Q_NUM_BLKS,
    arg_Q_IDX,
    arg_FULL_KV_NUM_BLKS,
    arg_FULL_KV_IDX,
    arg_FULL_Q_NUM_BLKS,
    arg_FULL_Q_IDX,
    out_ptr0,
    K,
    V,
    desc_k,
    desc_v,
    kv_start,
    start_m2,
    dq,
    q,
    do,
    Di,
    lse,
    off_z,
    off_hq,
    stride_kn,
    stride_kd,
    stride_vn,
    stride_vd,
    kv_indices,
    sparse_kv_num_blocks,
    MATMUL_PRECISION,
    IS_FULL_BLOCKS,
):

    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M1 : tl.constexpr = 16
    BLOCK_N1 : tl.constexpr = 16
    BLOCK_M2 : tl.constexpr = 16
    BLOCK_N2 : tl.constexpr = 16
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32

    SPARSE_KV_MULTIPLE: tl.constexpr = (SPARSE_KV_BLOCK_SIZE // BLOCK_N2)
    RCP_LN2: tl.constexpr = 1.44269504
    Q_LEN = 128
    KV_LEN = 128

    offs_k = tl.arange(0, QK_HEAD_DIM_ROUNDED)
    offs_v = tl.arange(0, V_HEAD_DIM_ROUNDED)

    # BLOCK_M2 must be a multiple of BLOCK_N2, otherwise the code wouldn't work.
    tl.static_assert(BLOCK_M2 % BLOCK_N2 == 0)

    hi = tl.minimum(
        sparse_kv_num_blocks * SPARSE_KV_MULTIPLE,
        tl.maximum(tl.cdiv(KV_LEN, BLOCK_N2), 1),
    )

    kv_offset = 0
    for start_n in range(0, hi):
        dq = bwd_dq_block_mn(
            arg_Q,
            arg_K,
            arg_V,
            arg_LSE,
            arg_DELTA,
            arg_DO,
            arg_DQ,
            arg_DV,
            arg_KV_NUM_BLKS,
            arg_KV_IDX,
            arg_Q_NUM_BLKS,
            arg_Q_IDX,
            arg_FULL_KV_NUM_BLKS,
            arg_FULL_KV_IDX,
            arg_FULL_Q_NUM_BLKS,
            arg_FULL_Q_IDX,
            out_ptr0,
            dq,
            q,
            K,
            V,
            desc_k,
            desc_v,
            kv_start,
            kv_offset,
            start_m2,
            do,
            Di,
            lse,
            Q_LEN,
            KV_LEN,
            off_z,
            off_hq,
            offs_k,
            offs_v,
            stride_kn,
            stride_kd,
            stride_vn,
            stride_vd,
            kv_indices,
            sparse_kv_num_blocks,
            MATMUL_PRECISION,
            RCP_LN2,
            IS_FULL_BLOCKS,
        )

        # Increment pointers.
        offset = get_offset_for_next_block(
            start_n,
            kv_indices,
            sparse_kv_num_blocks,
            SPARSE_KV_BLOCK_SIZE,
            SPARSE_KV_MULTIPLE,
            BLOCK_N2,
            BLOCKS_ARE_CONTIGUOUS,
        )

        kv_offset += offset

    return dq

@triton.jit
def bwd_dq_block_mn(
    arg_Q,
    arg_K,
    arg_V,
    arg_LSE,
    arg_DELTA,
    arg_DO,
    arg_DQ,
    arg_DV,
    arg_KV_NUM_BLKS,
    arg_KV_IDX,
    arg_Q_NUM_BLKS,
    arg_Q_IDX,
    arg_FULL_KV_NUM_BLKS,
    arg_FULL_KV_IDX,
    arg_FULL_Q_NUM_BLKS,
    arg_FULL_Q_IDX,
    out_ptr0,
    dq,
    q,
    K,
    V,
    desc_k,
    desc_v,
    kv_start,
    kv_offset,
    start_m2,
    do,
    Di,
    lse,
    Q_LEN,
    KV_LEN,
    off_z,
    off_hq,
    offs_k,
    offs_v,
    stride_kn,
    stride_kd,
    stride_vn,
    stride_vd,
    kv_indices,
    sparse_kv_num_blocks,
    MATMUL_PRECISION,
    RCP_LN2,
    IS_FULL_BLOCKS,
):
    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M1 : tl.constexpr = 16
    BLOCK_N1 : tl.constexpr = 16
    BLOCK_M2 : tl.constexpr = 16
    BLOCK_N2 : tl.constexpr = 16
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32

    offs_n2 = kv_start + kv_offset + tl.arange(0, BLOCK_N2)
    offs_m2 = start_m2  + tl.arange(0, BLOCK_M2)
    kT_ptrs = K + offs_n2[None, :] * stride_kn + offs_k[:, None] * stride_kd
    vT_ptrs = V + offs_n2[None, :] * stride_vn + offs_v[:, None] * stride_vd
    # NB reversed order to since K is transposed
    kT = load_checked_2d(
        kT_ptrs,
        offs_k,
        offs_n2,
        None,
        None,
        SAFE_HEAD_DIM,
        IS_DIVISIBLE,
        QK_HEAD_DIM,
        KV_LEN,
    )
    qk = tl.dot(q, kT, input_precision=FLOAT32_PRECISION)
    if not PRESCALE_QK:
        qk *= SM_SCALE
    # ~~~~~~~~~~~~~~~~~~~ Apply score modification  ~~~~~~~~~~~~~~~~~~~
    pre_mod_scores = qk
    n = get_bounded_indices(offs_n2[None, :], KV_LEN if not IS_DIVISIBLE else None)
    # The boundary check is done for the outer loop, but here it's possible since we're iterating across N dim
    # that the M reads out of bounds for the PIDS spanning the Q_LEN boundary
    m = get_bounded_indices(offs_m2[:, None], Q_LEN if not IS_DIVISIBLE else None)

    tmp0 = (qk)
    tmp1 = (m)
    tmp2 = (n)
    tmp3 = tmp1 - tmp2
    tmp4 = tmp3.to(tl.float32)
    tmp5 = tl.full([1], 0.01, tl.float32)
    tmp6 = tmp4 * tmp5
    tmp7 = tmp0 + tmp6
    post_mod_scores = tmp7

    if not IS_DIVISIBLE:
        post_mod_scores = tl.where(offs_n2[None, :] < KV_LEN, post_mod_scores, float("-inf"))

    if not IS_FULL_BLOCKS:
        tmp8 = tl.full([1], True, tl.int1)
        mask_mod_output = tmp8

        # apply mask for partial masked block
        post_mod_scores = tl.where(mask_mod_output, post_mod_scores, float("-inf"))
    # ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    if not PRESCALE_QK:
        post_mod_scores *= RCP_LN2
    p = tl.math.exp2(post_mod_scores - lse)
    # Compute dP and dS.
    # NB reversed order to since V is transposed
    vT = load_checked_2d(
        vT_ptrs,
        offs_v,
        offs_n2,
        None,
        None,
        SAFE_HEAD_DIM,
        IS_DIVISIBLE,
        V_HEAD_DIM,
        KV_LEN,
    )
    dp = tl.dot(do, vT, input_precision=FLOAT32_PRECISION)
    ds = p * (dp - Di[:, None])
    # ~~~~~~~~~~~~~~~~~~~ Apply joint modification  ~~~~~~~~~~~~~~~~~~~
    tmp9 = (ds)
    grad_scores = tmp9

    if not IS_DIVISIBLE:
        grad_scores = tl.where(offs_n2[None, :] < KV_LEN, grad_scores, 0.0)

    # ~~~~~~~~~~~~~~~~~~~ Apply other buffer grad writes ~~~~~~~~~~~~~
    if WRITE_DQ:
        scatter_mask = (offs_m2[:, None] < Q_LEN ) & (offs_n2[None, :] < KV_LEN)

    # ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    ds = grad_scores

    if not IS_FULL_BLOCKS:
        # (grads) apply mask for partially unmasked block
        ds = tl.where(mask_mod_output, ds, 0.0)
    # ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    ds = ds.to(MATMUL_PRECISION)
    # Compute dQ.
    dq += tl.dot(ds, tl.trans(kT), input_precision=FLOAT32_PRECISION)

    return dq

@triton.jit
def bwd_dkdv_inner(
    arg_Q, arg_K, arg_V, arg_LSE, arg_DELTA, arg_DO, arg_DQ, arg_DV, arg_KV_NUM_BLKS, arg_KV_IDX, arg_Q_NUM_BLKS, arg_Q_IDX, arg_FULL_KV_NUM_BLKS, arg_FULL_KV_IDX, arg_FULL_Q_NUM_BLKS, arg_FULL_Q_IDX, out_ptr0,
    Q, DO, DELTA, LSE,  # pointers
    desc_q, desc_do, q_start,
    dk, dv, k, v,
    off_z, off_hq, offs_n1, offs_m1,
    stride_qm, stride_qd, stride_dom, stride_dod,
    q_indices, sparse_q_num_blocks,
    MATMUL_PRECISION,
    IS_FULL_BLOCKS,
):
    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M1 : tl.constexpr = 16
    BLOCK_N1 : tl.constexpr = 16
    BLOCK_M2 : tl.constexpr = 16
    BLOCK_N2 : tl.constexpr = 16
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32

    SPARSE_Q_MULTIPLE: tl.constexpr = (SPARSE_Q_BLOCK_SIZE // BLOCK_M1)
    RCP_LN2: tl.constexpr = 1.44269504
    Q_LEN = 128
    KV_LEN = 128

    offs_k = tl.arange(0, QK_HEAD_DIM_ROUNDED)
    offs_v = tl.arange(0, V_HEAD_DIM_ROUNDED)

    # BLOCK_N1 must be a multiple of BLOCK_M1, otherwise the code wouldn't work.
    tl.static_assert(BLOCK_N1 % BLOCK_M1 == 0)

    # The minimum is needed to handle the case where we run with a super large
    # SPARSE_BLOCK_SIZE (i.e. no block-mask!)
    hi = tl.minimum(sparse_q_num_blocks * SPARSE_Q_MULTIPLE, tl.maximum(tl.cdiv(Q_LEN, BLOCK_M1), 1))

    offset_block = 0
    for start_m in range(0, hi):
        dk, dv = bwd_dkdv_block_mn(
            arg_Q,
            arg_K,
            arg_V,
            arg_LSE,
            arg_DELTA,
            arg_DO,
            arg_DQ,
            arg_DV,
            arg_KV_NUM_BLKS,
            arg_KV_IDX,
            arg_Q_NUM_BLKS,
            arg_Q_IDX,
            arg_FULL_KV_NUM_BLKS,
            arg_FULL_KV_IDX,
            arg_FULL_Q_NUM_BLKS,
            arg_FULL_Q_IDX,
            out_ptr0,
            dk,
            dv,
            Q,
            k,
            v,
            DO,
            DELTA,
            LSE,
            desc_q,
            desc_do,
            q_start,
            offset_block,
            Q_LEN,
            KV_LEN,
            off_z,
            off_hq,
            offs_n1,
            offs_m1,
            offs_k,
            offs_v,
            stride_qm,
            stride_qd,
            stride_dom,
            stride_dod,
            q_indices,
            sparse_q_num_blocks,
            MATMUL_PRECISION,
            RCP_LN2,
            IS_FULL_BLOCKS,
        )
        # Increment pointers.
        offset = get_offset_for_next_block(
            start_m,
            q_indices,
            sparse_q_num_blocks,
            SPARSE_Q_BLOCK_SIZE,
            SPARSE_Q_MULTIPLE,
            BLOCK_M1,
            BLOCKS_ARE_CONTIGUOUS,
        )
        offs_m1 += offset
        offset_block += offset

    return dk, dv

@triton.jit
def bwd_dkdv_block_mn(
    arg_Q,
    arg_K,
    arg_V,
    arg_LSE,
    arg_DELTA,
    arg_DO,
    arg_DQ,
    arg_DV,
    arg_KV_NUM_BLKS,
    arg_KV_IDX,
    arg_Q_NUM_BLKS,
    arg_Q_IDX,
    arg_FULL_KV_NUM_BLKS,
    arg_FULL_KV_IDX,
    arg_FULL_Q_NUM_BLKS,
    arg_FULL_Q_IDX,
    out_ptr0,
    dk,
    dv,
    Q,
    k,
    v,
    DO,
    DELTA,
    LSE,
    desc_q,
    desc_do,
    q_start,
    offset,
    Q_LEN,
    KV_LEN,
    off_z,
    off_hq,
    offs_n1,
    offs_m1,
    offs_k,
    offs_v,
    stride_qm,
    stride_qd,
    stride_dom,
    stride_dod,
    q_indices,
    sparse_q_num_blocks,
    MATMUL_PRECISION,
    RCP_LN2,
    IS_FULL_BLOCKS,
):
    PRESCALE_QK : tl.constexpr = False
    ROWS_GUARANTEED_SAFE : tl.constexpr = False
    BLOCKS_ARE_CONTIGUOUS : tl.constexpr = False
    WRITE_DQ : tl.constexpr = True
    OUTPUT_LOGSUMEXP : tl.constexpr = True
    OUTPUT_MAX : tl.constexpr = False
    FLOAT32_PRECISION : tl.constexpr = 'ieee'
    IS_DIVISIBLE : tl.constexpr = True
    SM_SCALE : tl.constexpr = 0.17677669529663687
    GQA_SHARED_HEADS : tl.constexpr = 1
    HAS_FULL_BLOCKS : tl.constexpr = False
    QK_HEAD_DIM : tl.constexpr = 32
    QK_HEAD_DIM_ROUNDED : tl.constexpr = 32
    V_HEAD_DIM : tl.constexpr = 32
    V_HEAD_DIM_ROUNDED : tl.constexpr = 32
    SAFE_HEAD_DIM : tl.constexpr = True
    USE_TMA : tl.constexpr = False
    BLOCK_M1 : tl.constexpr = 16
    BLOCK_N1 : tl.constexpr = 16
    BLOCK_M2 : tl.constexpr = 16
    BLOCK_N2 : tl.constexpr = 16
    SPARSE_Q_BLOCK_SIZE : tl.constexpr = 1073741824
    SPARSE_KV_BLOCK_SIZE : tl.constexpr = 1073741824
    INDEX_DTYPE : tl.constexpr = tl.int32

    qT_ptrs = Q + offs_m1[None, :] * stride_qm + offs_k[:, None] * stride_qd
    do_ptrs = DO + offs_m1[:, None] * stride_dom + offs_v[None, :] * stride_dod
    # NB reversed order since Q is transposed
    qT = load_checked_2d(
        qT_ptrs,
        offs_k,
        offs_m1,
        None,
        None,
        SAFE_HEAD_DIM,
        IS_DIVISIBLE,
        QK_HEAD_DIM,
        Q_LEN,
    )
    # Load LSE before computing qk to reduce pipeline stall.
    if IS_DIVISIBLE:
        lse = tl.load(LSE + offs_m1)
    else:
        lse = tl.load(LSE + offs_m1, mask=offs_m1 < Q_LEN)
    lse = tl.where(lse == -float("inf"), 0.0, lse)
    qkT = tl.dot(k, qT, input_precision=FLOAT32_PRECISION)
    if not PRESCALE_QK:
        qkT *= SM_SCALE
    # ~~~~~~~~~~~~~~~~~~~ Apply score modification  ~~~~~~~~~~~~~~~~~~~
    m = get_bounded_indices(offs_m1[None, :], Q_LEN if not IS_DIVISIBLE else None)
    # The boundary check is done for the outer loop, but here it's possible since we're iterating across M dim
    # that the n reads out of bounds for the PIDS spanning the KV_LEN boundary
    n = get_bounded_indices(offs_n1[:, None], KV_LEN if not IS_DIVISIBLE else None)

    pre_mod_scores = qkT
    tmp10 = (qkT)
    tmp11 = (m)
    tmp12 = (n)
    tmp13 = tmp11 - tmp12
    tmp14 = tmp13.to(tl.float32)
    tmp15 = tl.full([1], 0.01, tl.float32)
    tmp16 = tmp14 * tmp15
    tmp17 = tmp10 + tmp16
    post_mod_scores = tmp17

    if not IS_DIVISIBLE:
        post_mod_scores = tl.where(offs_m1[None, :] < Q_LEN, post_mod_scores, float("-inf"))

    if not IS_FULL_BLOCKS:
        tmp18 = tl.full([1], True, tl.int1)
        mask_mod_output = tmp18

        # (grads) apply mask for fully masked block
        post_mod_scores = tl.where(mask_mod_output, post_mod_scores, float("-inf"))
    # ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    if not PRESCALE_QK:
        post_mod_scores *= RCP_LN2
    pT = tl.math.exp2(post_mod_scores - lse[None, :])
    do = load_checked_2d(
        do_ptrs,
        offs_m1,
        offs_v,
        None,
        None,
        IS_DIVISIBLE,
        SAFE_HEAD_DIM,
        Q_LEN,
        V_HEAD_DIM,
    )
    # Compute dV.
    ppT = pT
    dv += tl.dot(ppT.to(MATMUL_PRECISION), do, input_precision=FLOAT32_PRECISION)
    if IS_DIVISIBLE:
        Di = tl.load(DELTA + offs_m1)
    else:
        Di = tl.load(DELTA + offs_m1, mask=offs_m1 < Q_LEN)
    # Compute dP and dS.
    dpT = tl.dot(v, tl.trans(do), input_precision=FLOAT32_PRECISION)
    dsT = pT * (dpT - Di[None, :])
    # ~~~~~~~~~~~~~~~~~~~ Apply joint modification  ~~~~~~~~~~~~~~~~~~~
    tmp19 = (dsT)
    grad_scores = tmp19

    if not IS_DIVISIBLE:
        grad_scores = tl.where(offs_m1[None, :] < Q_LEN, grad_scores, 0.0)

    # ~~~~~~~~~~~~~~~~~~~ Apply other buffer grad writes ~~~~~~~~~~~~~
    if not WRITE_DQ:
        idx_b = off_z
        idx_h = off_hq
        idx_m = m
        idx_n = n
        scatter_mask = (offs_m1[None, :] < Q_LEN) & (offs_n1[:, None] < KV_LEN)

    # ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    dsT = grad_scores
    if not IS_FULL_BLOCKS:
        # (grads) apply mask for partially unmasked block
        dsT = tl.where(mask_mod_output, dsT, 0.0)
    # ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    dk += tl.dot(dsT.to(MATMUL_PRECISION), tl.trans(qT), input_precision=FLOAT32_PRECISION)

    return dk, dv

# Utility triton funcs
@triton.jit
def get_offset_for_next_block(
    loop_iter,
    col_indices,
    total_blocks,
    SPARSE_BLOCK,
    SPARSE_BLOCK_MULTIPLE,
    BLOCK,
    BLOCKS_ARE_CONTIGUOUS: tl.constexpr,
):
    if BLOCKS_ARE_CONTIGUOUS:
        return BLOCK
    cur_block_idx = loop_iter // SPARSE_BLOCK_MULTIPLE
    cur_block = tl.load(col_indices + cur_block_idx, eviction_policy="evict_last")
    next_block = tl.load(
        col_indices + cur_block_idx + 1,
        eviction_policy="evict_last",
        mask=cur_block_idx + 1 < total_blocks,
    )
    needs_jump = (loop_iter + 1) % SPARSE_BLOCK_MULTIPLE == 0
    jump_to_block = (next_block - cur_block ) * SPARSE_BLOCK - (SPARSE_BLOCK_MULTIPLE - 1) * BLOCK
    offset = jump_to_block * needs_jump + (1 - needs_jump) * BLOCK
    return offset

@triton.jit
def get_bounded_indices(indices, max_len=None):
    return indices % max_len if max_len is not None else indices

@triton.jit
def load_checked_block(block_ptr, IS_DIVISIBLE: tl.constexpr, SAFE_HEAD_DIM: tl.constexpr):
  if IS_DIVISIBLE and SAFE_HEAD_DIM:
    return tl.load(block_ptr)
  elif IS_DIVISIBLE and not SAFE_HEAD_DIM:
    return tl.load(block_ptr, boundary_check=(1,), padding_option="zero")
  elif not IS_DIVISIBLE and SAFE_HEAD_DIM:
      return tl.load(block_ptr, boundary_check=(0,), padding_option="zero")
  else:
      return tl.load(block_ptr, boundary_check=(0, 1), padding_option="zero")

@triton.jit
def load_checked_2d(
    ptr,
    offs_m,
    offs_n,
    stride_m,
    stride_n,
    IS_DIVISIBLE_M: tl.constexpr,
    IS_DIVISIBLE_N: tl.constexpr,
    M_LEN: tl.constexpr,
    N_LEN: tl.constexpr,
):
    # Calculate final pointer if strides are provided
    if stride_m is not None and stride_n is not None:
        ptr = ptr + offs_m[:, None] * stride_m + offs_n[None, :] * stride_n

    # Handle all masking cases
    if not IS_DIVISIBLE_M and not IS_DIVISIBLE_N:
        return tl.load(ptr, mask=(offs_m[:, None] < M_LEN) & (offs_n[None, :] < N_LEN), other=0.0)
    elif IS_DIVISIBLE_M and not IS_DIVISIBLE_N:
        return tl.load(ptr, mask=(offs_n[None, :] < N_LEN), other=0.0)
    elif not IS_DIVISIBLE_M and IS_DIVISIBLE_N:
        return tl.load(ptr, mask=(offs_m[:, None] < M_LEN), other=0.0)
    else:  # Both divisible
        return tl.load(ptr)
