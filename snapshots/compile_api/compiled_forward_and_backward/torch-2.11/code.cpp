// clang-format off

// ==== frame 0: cpp_fused_sigmoid_0
// cpp_pybinding: ['float*']
extern "C"  void  kernel(float* in_out_ptr0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(6L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(6L)))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                    auto tmp1 = decltype(tmp0)(1)/(decltype(tmp0)(1) + tmp0.neg().exp());
                    tmp1.store(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(6L));
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       float* out_ptr1,
                       const int64_t ks0)
{
    {
        for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(3L*ks0); x1+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x1 >= static_cast<int64_t>(0) && x1 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(3L*ks0), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1), static_cast<int64_t>(8));
                    auto tmp2 = static_cast<float>(1.0);
                    auto tmp3 = at::vec::Vectorized<float>(tmp2);
                    auto tmp4 = tmp3 - tmp1;
                    auto tmp5 = tmp1 * tmp4;
                    auto tmp6 = at::vec::Vectorized<float>(tmp0);
                    auto tmp7 = tmp6 * tmp5;
                    tmp7.store(out_ptr1 + static_cast<int64_t>(x1));
                }
                if(C10_UNLIKELY(x1 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(3L*ks0), static_cast<int64_t>(8L)))) && x1 < static_cast<int64_t>(3L*ks0)))
                {
                    auto tmp8 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp9 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(3L*ks0), static_cast<int64_t>(8L))) + 3L*ks0));
                    auto tmp10 = static_cast<float>(1.0);
                    auto tmp11 = at::vec::Vectorized<float>(tmp10);
                    auto tmp12 = tmp11 - tmp9;
                    auto tmp13 = tmp9 * tmp12;
                    auto tmp14 = at::vec::Vectorized<float>(tmp8);
                    auto tmp15 = tmp14 * tmp13;
                    tmp15.store(out_ptr1 + static_cast<int64_t>(x1), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(3L*ks0), static_cast<int64_t>(8L))) + 3L*ks0));
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_1
// cpp_pybinding: ['const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0,
                       const int64_t ks0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(3L); x0+=static_cast<int64_t>(8L))
        {
            {
                float tmp_acc0 = 0;
                at::vec::Vectorized<float> tmp_acc0_vec = at::vec::Vectorized<float>(0);
                for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks0); x1+=static_cast<int64_t>(1L))
                {
                    {
                        if(C10_LIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(3L)))
                        {
                            auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0 + 3L*x1), static_cast<int64_t>(3L));
                            tmp_acc0_vec = sum_masked_reduce(tmp_acc0_vec, tmp3, static_cast<int64_t>(3L));
                        }
                    }
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(3L)))
                {
                    tmp_acc0_vec.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(3L));
                }
            }
        }
    }
}
