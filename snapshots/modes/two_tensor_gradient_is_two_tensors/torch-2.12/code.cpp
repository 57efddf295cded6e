// clang-format off

// ==== frame 0: cpp_fused_mul_sin_0
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       float* out_ptr0,
                       float* out_ptr1)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(6L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(6L)))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    auto tmp3 = tmp0 * tmp1;
                    auto tmp4 = tmp3.sin();
                    auto tmp5 = tmp0 * tmp2;
                    auto tmp6 = tmp5.sin();
                    tmp4.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    tmp6.store(out_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'const float*', 'const float*', 'float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       const float* in_ptr3,
                       const float* in_ptr4,
                       float* out_ptr0,
                       float* out_ptr1)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(6L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(6L)))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    auto tmp3 = in_ptr3[static_cast<int64_t>(0L)];
                    auto tmp4 = at::vec::Vectorized<float>::loadu(in_ptr4 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    auto tmp5 = tmp1 * tmp2;
                    auto tmp6 = tmp5.cos();
                    auto tmp7 = at::vec::Vectorized<float>(tmp0);
                    auto tmp8 = tmp7 * tmp6;
                    auto tmp9 = tmp8 * tmp1;
                    auto tmp10 = tmp1 * tmp4;
                    auto tmp11 = tmp10.cos();
                    auto tmp12 = at::vec::Vectorized<float>(tmp3);
                    auto tmp13 = tmp12 * tmp11;
                    auto tmp14 = tmp13 * tmp1;
                    tmp9.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    tmp14.store(out_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                }
            }
        }
    }
}
