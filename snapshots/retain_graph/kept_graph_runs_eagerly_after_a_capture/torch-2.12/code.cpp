// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       const float* in_ptr3,
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
                    auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp2 = in_ptr2[static_cast<int64_t>(0L)];
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr3 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp4 = static_cast<float>(2.0);
                    auto tmp5 = float(tmp1 * tmp4);
                    auto tmp6 = float(tmp0 * tmp5);
                    auto tmp7 = static_cast<float>(0.0);
                    auto tmp8 = tmp2 == tmp7;
                    auto tmp9 = at::vec::Vectorized<float>(tmp2);
                    auto tmp10 = tmp3 / tmp9;
                    auto tmp11 = at::vec::VecMask<float,1>::from(tmp8);
                    auto tmp12 = at::vec::Vectorized<float>(tmp7);
                    auto tmp13 = decltype(tmp12)::blendv(tmp10, tmp12, tmp11.template cast<float,1>());
                    auto tmp14 = at::vec::Vectorized<float>(tmp6);
                    auto tmp15 = tmp14 * tmp13;
                    tmp15.store(out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(static_cast<int64_t>(ks0*ks0))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp2 = in_ptr2[static_cast<int64_t>(0L)];
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr3 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                    auto tmp4 = static_cast<float>(2.0);
                    auto tmp5 = float(tmp1 * tmp4);
                    auto tmp6 = float(tmp0 * tmp5);
                    auto tmp7 = static_cast<float>(0.0);
                    auto tmp8 = tmp2 == tmp7;
                    auto tmp9 = at::vec::Vectorized<float>(tmp2);
                    auto tmp10 = tmp3 / tmp9;
                    auto tmp11 = at::vec::VecMask<float,1>::from(tmp8);
                    auto tmp12 = at::vec::Vectorized<float>(tmp7);
                    auto tmp13 = decltype(tmp12)::blendv(tmp10, tmp12, tmp11.template cast<float,1>());
                    auto tmp14 = at::vec::Vectorized<float>(tmp6);
                    auto tmp15 = tmp14 * tmp13;
                    tmp15.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                }
            }
        }
    }
}

// ==== capture 1: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       const float* in_ptr3,
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
                    auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp2 = in_ptr2[static_cast<int64_t>(0L)];
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr3 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp4 = static_cast<float>(2.0);
                    auto tmp5 = float(tmp1 * tmp4);
                    auto tmp6 = float(tmp0 * tmp5);
                    auto tmp7 = static_cast<float>(0.0);
                    auto tmp8 = tmp2 == tmp7;
                    auto tmp9 = at::vec::Vectorized<float>(tmp2);
                    auto tmp10 = tmp3 / tmp9;
                    auto tmp11 = at::vec::VecMask<float,1>::from(tmp8);
                    auto tmp12 = at::vec::Vectorized<float>(tmp7);
                    auto tmp13 = decltype(tmp12)::blendv(tmp10, tmp12, tmp11.template cast<float,1>());
                    auto tmp14 = at::vec::Vectorized<float>(tmp6);
                    auto tmp15 = tmp14 * tmp13;
                    tmp15.store(out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(static_cast<int64_t>(ks0*ks0))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp2 = in_ptr2[static_cast<int64_t>(0L)];
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr3 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                    auto tmp4 = static_cast<float>(2.0);
                    auto tmp5 = float(tmp1 * tmp4);
                    auto tmp6 = float(tmp0 * tmp5);
                    auto tmp7 = static_cast<float>(0.0);
                    auto tmp8 = tmp2 == tmp7;
                    auto tmp9 = at::vec::Vectorized<float>(tmp2);
                    auto tmp10 = tmp3 / tmp9;
                    auto tmp11 = at::vec::VecMask<float,1>::from(tmp8);
                    auto tmp12 = at::vec::Vectorized<float>(tmp7);
                    auto tmp13 = decltype(tmp12)::blendv(tmp10, tmp12, tmp11.template cast<float,1>());
                    auto tmp14 = at::vec::Vectorized<float>(tmp6);
                    auto tmp15 = tmp14 * tmp13;
                    tmp15.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                }
            }
        }
    }
}

// ==== capture 1: cpp_fused_copy__0
// cpp_pybinding: ['float*', 'const float*', 'float*', 'const int64_t']
extern "C"  void  kernel(float* in_out_ptr0,
                       const float* in_ptr0,
                       float* out_ptr0,
                       const int64_t ks0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp2 = tmp0 + tmp1;
                    tmp2.store(out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(static_cast<int64_t>(ks0*ks0))))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                    auto tmp2 = tmp0 + tmp1;
                    tmp2.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                }
            }
        }
    }
}
