// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const int64_t*', 'const float*', 'const float*', 'const float*', 'float*', 'float*', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       const int64_t* in_ptr1,
                       const float* in_ptr2,
                       const float* in_ptr3,
                       const float* in_ptr4,
                       float* out_ptr0,
                       float* out_ptr1,
                       const int64_t ks0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr3 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp4 = at::vec::Vectorized<float>::loadu(in_ptr4 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp5 = c10::convert<float>(tmp1);
                    auto tmp6 = float(tmp0 * tmp5);
                    auto tmp7 = tmp2.cos();
                    auto tmp8 = at::vec::Vectorized<float>(tmp6);
                    auto tmp9 = tmp8 * tmp7;
                    auto tmp10 = static_cast<float>(2.0);
                    auto tmp11 = at::vec::Vectorized<float>(tmp10);
                    auto tmp12 = tmp3 * tmp11;
                    auto tmp13 = at::vec::Vectorized<float>(tmp0);
                    auto tmp14 = tmp13 * tmp12;
                    auto tmp15 = tmp2.sin();
                    auto tmp16 = tmp14 * tmp15;
                    auto tmp17 = tmp9 + tmp16;
                    auto tmp18 = tmp14 * tmp7;
                    auto tmp19 = tmp8 * tmp15;
                    auto tmp20 = tmp18 - tmp19;
                    auto tmp21 = tmp4 * tmp20;
                    tmp17.store(out_ptr0 + static_cast<int64_t>(x0));
                    tmp21.store(out_ptr1 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(ks0)))
                {
                    auto tmp0 = in_ptr0[static_cast<int64_t>(0L)];
                    auto tmp1 = in_ptr1[static_cast<int64_t>(0L)];
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x0), static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))));
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr3 + static_cast<int64_t>(x0), static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))));
                    auto tmp4 = at::vec::Vectorized<float>::loadu(in_ptr4 + static_cast<int64_t>(x0), static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))));
                    auto tmp5 = c10::convert<float>(tmp1);
                    auto tmp6 = float(tmp0 * tmp5);
                    auto tmp7 = tmp2.cos();
                    auto tmp8 = at::vec::Vectorized<float>(tmp6);
                    auto tmp9 = tmp8 * tmp7;
                    auto tmp10 = static_cast<float>(2.0);
                    auto tmp11 = at::vec::Vectorized<float>(tmp10);
                    auto tmp12 = tmp3 * tmp11;
                    auto tmp13 = at::vec::Vectorized<float>(tmp0);
                    auto tmp14 = tmp13 * tmp12;
                    auto tmp15 = tmp2.sin();
                    auto tmp16 = tmp14 * tmp15;
                    auto tmp17 = tmp9 + tmp16;
                    auto tmp18 = tmp14 * tmp7;
                    auto tmp19 = tmp8 * tmp15;
                    auto tmp20 = tmp18 - tmp19;
                    auto tmp21 = tmp4 * tmp20;
                    tmp17.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))));
                    tmp21.store(out_ptr1 + static_cast<int64_t>(x0), static_cast<int64_t>(ks0 + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(ks0), static_cast<int64_t>(8L)))));
                }
            }
        }
    }
}
