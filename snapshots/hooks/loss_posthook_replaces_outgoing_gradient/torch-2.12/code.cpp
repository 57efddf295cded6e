// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       float* out_ptr0,
                       float* out_ptr1,
                       const int64_t ks0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(5L); x0+=static_cast<int64_t>(8L))
        {
            {
                float tmp_acc0 = 0;
                at::vec::Vectorized<float> tmp_acc0_vec = at::vec::Vectorized<float>(0);
                for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks0); x1+=static_cast<int64_t>(1L))
                {
                    {
                        if(C10_LIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(5L)))
                        {
                            auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0 + 5L*x1), static_cast<int64_t>(5L));
                            auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                            auto tmp2 = static_cast<float>(0.0);
                            auto tmp3 = at::vec::Vectorized<float>(tmp2);
                            auto tmp4 = at::vec::VecMask<float,1>(tmp0 <= tmp3);
                            auto tmp5 = std::sin(tmp1);
                            auto tmp6 = float(tmp5 + tmp1);
                            auto tmp7 = at::vec::Vectorized<float>(tmp6);
                            auto tmp8 = decltype(tmp3)::blendv(tmp7, tmp3, tmp4.template cast<float,1>());
                            tmp_acc0_vec = sum_masked_reduce(tmp_acc0_vec, tmp8, static_cast<int64_t>(5L));
                        }
                    }
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(5L)))
                {
                    tmp_acc0_vec.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(5L));
                }
            }
        }
    }
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(5L*ks0); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(5L*ks0), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp2 = static_cast<float>(0.0);
                    auto tmp3 = at::vec::Vectorized<float>(tmp2);
                    auto tmp4 = at::vec::VecMask<float,1>(tmp0 <= tmp3);
                    auto tmp5 = std::sin(tmp1);
                    auto tmp6 = float(tmp5 + tmp1);
                    auto tmp7 = at::vec::Vectorized<float>(tmp6);
                    auto tmp8 = decltype(tmp3)::blendv(tmp7, tmp3, tmp4.template cast<float,1>());
                    tmp8.store(out_ptr1 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(5L*ks0), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(5L*ks0)))
                {
                    auto tmp9 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(5L*ks0), static_cast<int64_t>(8L))) + 5L*ks0));
                    auto tmp10 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp11 = static_cast<float>(0.0);
                    auto tmp12 = at::vec::Vectorized<float>(tmp11);
                    auto tmp13 = at::vec::VecMask<float,1>(tmp9 <= tmp12);
                    auto tmp14 = std::sin(tmp10);
                    auto tmp15 = float(tmp14 + tmp10);
                    auto tmp16 = at::vec::Vectorized<float>(tmp15);
                    auto tmp17 = decltype(tmp12)::blendv(tmp16, tmp12, tmp13.template cast<float,1>());
                    tmp17.store(out_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>((-8L)*(c10::div_floor_integer(static_cast<int64_t>(5L*ks0), static_cast<int64_t>(8L))) + 5L*ks0));
                }
            }
        }
    }
}
