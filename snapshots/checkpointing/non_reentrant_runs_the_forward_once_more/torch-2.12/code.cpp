// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       float* out_ptr0,
                       const int64_t ks0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp2 = static_cast<float>(2.0);
                    auto tmp3 = at::vec::Vectorized<float>(tmp2);
                    auto tmp4 = tmp1 * tmp3;
                    auto tmp5 = at::vec::Vectorized<float>(tmp0);
                    auto tmp6 = tmp5 * tmp4;
                    tmp6.store(out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(static_cast<int64_t>(ks0*ks0))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                    auto tmp2 = static_cast<float>(2.0);
                    auto tmp3 = at::vec::Vectorized<float>(tmp2);
                    auto tmp4 = tmp1 * tmp3;
                    auto tmp5 = at::vec::Vectorized<float>(tmp0);
                    auto tmp6 = tmp5 * tmp4;
                    tmp6.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                }
            }
        }
    }
}

// ==== capture 0, 2: cpp_fused_tanh_backward_0
// cpp_pybinding: ['const float*', 'const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       float* out_ptr0,
                       const int64_t ks0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp2 = tmp1 * tmp1;
                    auto tmp3 = static_cast<float>(1.0);
                    auto tmp4 = at::vec::Vectorized<float>(tmp3);
                    auto tmp5 = tmp4 - tmp2;
                    auto tmp6 = tmp0 * tmp5;
                    tmp6.store(out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(static_cast<int64_t>(ks0*ks0))))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                    auto tmp2 = tmp1 * tmp1;
                    auto tmp3 = static_cast<float>(1.0);
                    auto tmp4 = at::vec::Vectorized<float>(tmp3);
                    auto tmp5 = tmp4 - tmp2;
                    auto tmp6 = tmp0 * tmp5;
                    tmp6.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                }
            }
        }
    }
}

// ==== capture 0, 3: cpp_fused_sum_0
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
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(3L + x0), static_cast<int64_t>(3L));
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(6L + x0), static_cast<int64_t>(3L));
                    auto tmp3 = tmp0 + tmp1;
                    auto tmp4 = tmp3 + tmp2;
                    tmp4.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(3L));
                }
            }
        }
    }
}
