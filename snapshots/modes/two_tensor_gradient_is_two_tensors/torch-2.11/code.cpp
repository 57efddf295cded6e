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
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'const float*', 'const float*', 'float*', 'float*', 'const int64_t', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       const float* in_ptr3,
                       const float* in_ptr4,
                       float* out_ptr0,
                       float* out_ptr2,
                       const int64_t ks0,
                       const int64_t ks1)
{
    {
        for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks0*ks1); x1+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x1 >= static_cast<int64_t>(0) && x1 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1), static_cast<int64_t>(8));
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x1), static_cast<int64_t>(8));
                    auto tmp3 = in_ptr3[static_cast<int64_t>(0L)];
                    auto tmp4 = at::vec::Vectorized<float>::loadu(in_ptr4 + static_cast<int64_t>(x1), static_cast<int64_t>(8));
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
                    tmp9.store(out_ptr0 + static_cast<int64_t>(x1));
                    tmp14.store(out_ptr2 + static_cast<int64_t>(x1));
                }
                if(C10_UNLIKELY(x1 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L)))) && x1 < static_cast<int64_t>(ks0*ks1)))
                {
                    auto tmp15 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp16 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x1), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                    auto tmp17 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x1), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                    auto tmp18 = in_ptr3[static_cast<int64_t>(0L)];
                    auto tmp19 = at::vec::Vectorized<float>::loadu(in_ptr4 + static_cast<int64_t>(x1), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                    auto tmp20 = tmp16 * tmp17;
                    auto tmp21 = tmp20.cos();
                    auto tmp22 = at::vec::Vectorized<float>(tmp15);
                    auto tmp23 = tmp22 * tmp21;
                    auto tmp24 = tmp23 * tmp16;
                    auto tmp25 = tmp16 * tmp19;
                    auto tmp26 = tmp25.cos();
                    auto tmp27 = at::vec::Vectorized<float>(tmp18);
                    auto tmp28 = tmp27 * tmp26;
                    auto tmp29 = tmp28 * tmp16;
                    tmp24.store(out_ptr0 + static_cast<int64_t>(x1), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                    tmp29.store(out_ptr2 + static_cast<int64_t>(x1), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0*ks1), static_cast<int64_t>(8L))) + ks0*ks1));
                }
            }
        }
    }
}
