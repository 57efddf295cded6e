// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'float*', 'const int64_t', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       float* out_ptr0,
                       const int64_t ks0,
                       const int64_t ks1)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0); x0+=static_cast<int64_t>(8L))
        {
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks1); x1+=static_cast<int64_t>(8L))
            {
                {
                    if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))) && x1 >= static_cast<int64_t>(0) && x1 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L))))))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(8); x0_inner++)
                        {
                            auto tmp1 = in_ptr0[static_cast<int64_t>(0L)];
                            auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1 + ks1*x0 + ks1*x0_inner), static_cast<int64_t>(8));
                            auto tmp3 = at::vec::Vectorized<float>(tmp1);
                            auto tmp4 = tmp3 * tmp2;
                            tmp4.store(tmp0 + static_cast<int64_t>(8L*x0_inner));
                        }
                        transpose_mxn<float,static_cast<int64_t>(8),static_cast<int64_t>(8),false>(tmp0, static_cast<int64_t>(8), out_ptr0 + static_cast<int64_t>(x0 + ks0*x1), static_cast<int64_t>(ks0));
                    }
                    if(C10_UNLIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))) && x1 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))) && x1 < static_cast<int64_t>(ks1)))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(8); x0_inner++)
                        {
                            auto tmp1 = in_ptr0[static_cast<int64_t>(0L)];
                            auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1 + ks1*x0 + ks1*x0_inner), static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))));
                            auto tmp3 = at::vec::Vectorized<float>(tmp1);
                            auto tmp4 = tmp3 * tmp2;
                            tmp4.store(tmp0 + static_cast<int64_t>(ks1*x0_inner + (-8L)*x0_inner*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))));
                        }
                        transpose_mxn<float,false>(tmp0, static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))), out_ptr0 + static_cast<int64_t>(x0 + ks0*x1), static_cast<int64_t>(ks0), static_cast<int64_t>(8), static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))));
                    }
                    if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(ks0) && x1 >= static_cast<int64_t>(0) && x1 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L))))))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))); x0_inner++)
                        {
                            auto tmp1 = in_ptr0[static_cast<int64_t>(0L)];
                            auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1 + ks1*x0 + ks1*x0_inner), static_cast<int64_t>(8));
                            auto tmp3 = at::vec::Vectorized<float>(tmp1);
                            auto tmp4 = tmp3 * tmp2;
                            tmp4.store(tmp0 + static_cast<int64_t>(8L*x0_inner));
                        }
                        transpose_mxn<float,false>(tmp0, static_cast<int64_t>(8), out_ptr0 + static_cast<int64_t>(x0 + ks0*x1), static_cast<int64_t>(ks0), static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))), static_cast<int64_t>(8));
                    }
                    if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(ks0) && x1 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))) && x1 < static_cast<int64_t>(ks1)))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))); x0_inner++)
                        {
                            auto tmp1 = in_ptr0[static_cast<int64_t>(0L)];
                            auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1 + ks1*x0 + ks1*x0_inner), static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))));
                            auto tmp3 = at::vec::Vectorized<float>(tmp1);
                            auto tmp4 = tmp3 * tmp2;
                            tmp4.store(tmp0 + static_cast<int64_t>(ks1*x0_inner + (-8L)*x0_inner*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))));
                        }
                        transpose_mxn<float,false>(tmp0, static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))), out_ptr0 + static_cast<int64_t>(x0 + ks0*x1), static_cast<int64_t>(ks0), static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks1 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks1), static_cast<int64_t>(8L)))));
                    }
                }
            }
        }
    }
}
