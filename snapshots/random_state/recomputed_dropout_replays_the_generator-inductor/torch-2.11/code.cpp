// clang-format off

// ==== frame 0: cpp_fused_mul_sin_0
// cpp_pybinding: ['float*']
extern "C"  void  kernel(float* in_out_ptr0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(8L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L)))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp1 = tmp0.sin();
                    auto tmp2 = static_cast<float>(3.0);
                    auto tmp3 = at::vec::Vectorized<float>(tmp2);
                    auto tmp4 = tmp1 * tmp3;
                    tmp4.store(in_out_ptr0 + static_cast<int64_t>(x0));
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['float*', 'const float*', 'const bool*', 'const int64_t', 'const int64_t']
extern "C"  void  kernel(float* in_out_ptr0,
                       const float* in_ptr0,
                       const bool* in_ptr1,
                       const int64_t ks0,
                       const int64_t ks1)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0*ks1); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp2 = at::vec::VecMask<float,1>::from(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp3 = static_cast<float>(3.0);
                    auto tmp4 = float(tmp0 * tmp3);
                    auto tmp5 = tmp1.cos();
                    auto tmp6 = at::vec::Vectorized<float>(tmp4);
                    auto tmp7 = tmp6 * tmp5;
                    auto tmp8 = tmp2.to<float,1>();
                    auto tmp9 = static_cast<float>(2.0);
                    auto tmp10 = at::vec::Vectorized<float>(tmp9);
                    auto tmp11 = tmp8 * tmp10;
                    auto tmp12 = tmp7 * tmp11;
                    tmp12.store(in_out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(ks0*ks1)))
                {
                    auto tmp13 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp14 = at::vec::Vectorized<float>::loadu(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                    auto tmp15 = at::vec::VecMask<float,1>::from(in_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                    auto tmp16 = static_cast<float>(3.0);
                    auto tmp17 = float(tmp13 * tmp16);
                    auto tmp18 = tmp14.cos();
                    auto tmp19 = at::vec::Vectorized<float>(tmp17);
                    auto tmp20 = tmp19 * tmp18;
                    auto tmp21 = tmp15.to<float,1>();
                    auto tmp22 = static_cast<float>(2.0);
                    auto tmp23 = at::vec::Vectorized<float>(tmp22);
                    auto tmp24 = tmp21 * tmp23;
                    auto tmp25 = tmp20 * tmp24;
                    tmp25.store(in_out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                }
            }
        }
    }
}
