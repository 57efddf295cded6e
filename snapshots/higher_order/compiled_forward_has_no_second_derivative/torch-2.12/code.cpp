// clang-format off

// ==== frame 0: cpp_fused_mul_sin_0
// cpp_pybinding: ['const float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(3L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(3L)))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(3L));
                    auto tmp1 = tmp0.sin();
                    auto tmp2 = tmp1 * tmp0;
                    tmp2.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(3L));
                }
            }
        }
    }
}
