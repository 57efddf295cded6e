// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'float*', 'float*', 'const int64_t', 'const int64_t', 'const int64_t', 'const int64_t', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       float* out_ptr0,
                       float* out_ptr1,
                       const int64_t ks0,
                       const int64_t ks1,
                       const int64_t ks2,
                       const int64_t ks3,
                       const int64_t ks4)
{
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0*ks1); x0+=static_cast<int64_t>(1L))
        {
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks2); x1+=static_cast<int64_t>(8L))
            {
                {
                    if(C10_LIKELY(x1 >= static_cast<int64_t>(0) && x1 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L))))))
                    {
                        auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                        auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1), static_cast<int64_t>(8));
                        auto tmp2 = at::vec::Vectorized<float>(tmp0);
                        auto tmp3 = tmp2 * tmp1;
                        tmp3.store(out_ptr0 + static_cast<int64_t>(x1 + ks2*x0));
                    }
                    if(C10_UNLIKELY(x1 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))) && x1 < static_cast<int64_t>(ks2)))
                    {
                        auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                        auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                        auto tmp2 = at::vec::Vectorized<float>(tmp0);
                        auto tmp3 = tmp2 * tmp1;
                        tmp3.store(out_ptr0 + static_cast<int64_t>(x1 + ks2*x0), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                    }
                }
            }
        }
    }
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks3); x0+=static_cast<int64_t>(8L))
        {
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks4); x1+=static_cast<int64_t>(8L))
            {
                {
                    if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))) && x1 >= static_cast<int64_t>(0) && x1 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L))))))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        transpose_mxn<float,static_cast<int64_t>(8),static_cast<int64_t>(8),false>(in_ptr2 + static_cast<int64_t>(x0 + ks3*x1), static_cast<int64_t>(ks3), tmp0, static_cast<int64_t>(8));
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(8); x0_inner++)
                        {
                            auto tmp1 = at::vec::Vectorized<float>::loadu(tmp0 + static_cast<int64_t>(8L*x0_inner), static_cast<int64_t>(8));
                            tmp1.store(out_ptr1 + static_cast<int64_t>(x1 + ks4*x0 + ks4*x0_inner));
                        }
                    }
                    if(C10_UNLIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))) && x1 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))) && x1 < static_cast<int64_t>(ks4)))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        transpose_mxn<float,false>(in_ptr2 + static_cast<int64_t>(x0 + ks3*x1), static_cast<int64_t>(ks3), tmp0, static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))), static_cast<int64_t>(8));
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(8); x0_inner++)
                        {
                            auto tmp1 = at::vec::Vectorized<float>::loadu(tmp0 + static_cast<int64_t>(ks4*x0_inner + (-8L)*x0_inner*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))));
                            tmp1.store(out_ptr1 + static_cast<int64_t>(x1 + ks4*x0 + ks4*x0_inner), static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))));
                        }
                    }
                    if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(ks3) && x1 >= static_cast<int64_t>(0) && x1 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L))))))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        transpose_mxn<float,false>(in_ptr2 + static_cast<int64_t>(x0 + ks3*x1), static_cast<int64_t>(ks3), tmp0, static_cast<int64_t>(8), static_cast<int64_t>(8), static_cast<int64_t>(ks3 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))));
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(ks3 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))); x0_inner++)
                        {
                            auto tmp1 = at::vec::Vectorized<float>::loadu(tmp0 + static_cast<int64_t>(8L*x0_inner), static_cast<int64_t>(8));
                            tmp1.store(out_ptr1 + static_cast<int64_t>(x1 + ks4*x0 + ks4*x0_inner));
                        }
                    }
                    if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(ks3) && x1 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))) && x1 < static_cast<int64_t>(ks4)))
                    {
                        alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                        transpose_mxn<float,false>(in_ptr2 + static_cast<int64_t>(x0 + ks3*x1), static_cast<int64_t>(ks3), tmp0, static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks3 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))));
                        for (long x0_inner = 0; x0_inner < static_cast<int64_t>(ks3 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks3), static_cast<int64_t>(8L)))); x0_inner++)
                        {
                            auto tmp1 = at::vec::Vectorized<float>::loadu(tmp0 + static_cast<int64_t>(ks4*x0_inner + (-8L)*x0_inner*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))), static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))));
                            tmp1.store(out_ptr1 + static_cast<int64_t>(x1 + ks4*x0 + ks4*x0_inner), static_cast<int64_t>(ks4 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks4), static_cast<int64_t>(8L)))));
                        }
                    }
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_1
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'float*', 'float*', 'float*', 'const int64_t', 'const int64_t', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       float* out_ptr0,
                       float* out_ptr1,
                       float* out_ptr2,
                       const int64_t ks0,
                       const int64_t ks1,
                       const int64_t ks2)
{
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0); x0+=static_cast<int64_t>(1L))
        {
            #pragma GCC ivdep
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks1); x1+=static_cast<int64_t>(1L))
            {
                for(int64_t x2=static_cast<int64_t>(0L); x2<static_cast<int64_t>(ks2); x2+=static_cast<int64_t>(8L))
                {
                    {
                        if(C10_LIKELY(x2 >= static_cast<int64_t>(0) && x2 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L))))))
                        {
                            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x2 + ks2*x0 + ks0*ks2*x1), static_cast<int64_t>(8));
                            tmp0.store(out_ptr0 + static_cast<int64_t>(x2 + ks2*x1 + ks1*ks2*x0));
                        }
                        if(C10_UNLIKELY(x2 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))) && x2 < static_cast<int64_t>(ks2)))
                        {
                            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x2 + ks2*x0 + ks0*ks2*x1), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                            tmp0.store(out_ptr0 + static_cast<int64_t>(x2 + ks2*x1 + ks1*ks2*x0), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                        }
                    }
                }
            }
        }
    }
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0); x0+=static_cast<int64_t>(1L))
        {
            #pragma GCC ivdep
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks1); x1+=static_cast<int64_t>(1L))
            {
                for(int64_t x2=static_cast<int64_t>(0L); x2<static_cast<int64_t>(ks2); x2+=static_cast<int64_t>(8L))
                {
                    {
                        if(C10_LIKELY(x2 >= static_cast<int64_t>(0) && x2 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L))))))
                        {
                            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x2 + ks2*x0 + ks0*ks2*x1), static_cast<int64_t>(8));
                            tmp0.store(out_ptr1 + static_cast<int64_t>(x2 + ks2*x1 + ks1*ks2*x0));
                        }
                        if(C10_UNLIKELY(x2 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))) && x2 < static_cast<int64_t>(ks2)))
                        {
                            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x2 + ks2*x0 + ks0*ks2*x1), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                            tmp0.store(out_ptr1 + static_cast<int64_t>(x2 + ks2*x1 + ks1*ks2*x0), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                        }
                    }
                }
            }
        }
    }
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0); x0+=static_cast<int64_t>(1L))
        {
            #pragma GCC ivdep
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks1); x1+=static_cast<int64_t>(1L))
            {
                for(int64_t x2=static_cast<int64_t>(0L); x2<static_cast<int64_t>(ks2); x2+=static_cast<int64_t>(8L))
                {
                    {
                        if(C10_LIKELY(x2 >= static_cast<int64_t>(0) && x2 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L))))))
                        {
                            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x2 + ks2*x0 + ks0*ks2*x1), static_cast<int64_t>(8));
                            tmp0.store(out_ptr2 + static_cast<int64_t>(x2 + ks2*x1 + ks1*ks2*x0));
                        }
                        if(C10_UNLIKELY(x2 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))) && x2 < static_cast<int64_t>(ks2)))
                        {
                            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x2 + ks2*x0 + ks0*ks2*x1), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                            tmp0.store(out_ptr2 + static_cast<int64_t>(x2 + ks2*x1 + ks1*ks2*x0), static_cast<int64_t>(ks2 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks2), static_cast<int64_t>(8L)))));
                        }
                    }
                }
            }
        }
    }
}
