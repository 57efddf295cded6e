// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'const float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       float* out_ptr0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(24L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(24L)))
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
            }
        }
    }
}

// ==== capture 0: cpp_fused_1
// cpp_pybinding: ['const float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(4L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0L) && x0 < static_cast<int64_t>(4L)))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(4L));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(4L + x0), static_cast<int64_t>(4L));
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(8L + x0), static_cast<int64_t>(4L));
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(12L + x0), static_cast<int64_t>(4L));
                    auto tmp4 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(16L + x0), static_cast<int64_t>(4L));
                    auto tmp5 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(20L + x0), static_cast<int64_t>(4L));
                    auto tmp6 = tmp0 + tmp1;
                    auto tmp7 = tmp6 + tmp2;
                    auto tmp8 = tmp7 + tmp3;
                    auto tmp9 = tmp8 + tmp4;
                    auto tmp10 = tmp9 + tmp5;
                    tmp10.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(4L));
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_2
// cpp_pybinding: ['const float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0)
{
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(2L); x0+=static_cast<int64_t>(1L))
        {
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(2L); x1+=static_cast<int64_t>(8L))
            {
                for(int64_t x2=static_cast<int64_t>(0L); x2<static_cast<int64_t>(3L); x2+=static_cast<int64_t>(8L))
                {
                    {
                        if(C10_LIKELY(x1 >= static_cast<int64_t>(0L) && x1 < static_cast<int64_t>(2L) && x2 >= static_cast<int64_t>(0L) && x2 < static_cast<int64_t>(3L)))
                        {
                            alignas(std::max(std::size_t(8), alignof(float))) float tmp0[8*8];
                            transpose_mxn<float,static_cast<int64_t>(3L),static_cast<int64_t>(2L),false>(in_ptr0 + static_cast<int64_t>(x1 + 2L*x2 + 6L*x0), static_cast<int64_t>(2L), tmp0, static_cast<int64_t>(3L));
                            for (long x1_inner = 0; x1_inner < static_cast<int64_t>(2L); x1_inner++)
                            {
                                auto tmp1 = at::vec::Vectorized<float>::loadu(tmp0 + static_cast<int64_t>(3L*x1_inner), static_cast<int64_t>(3L));
                                tmp1.store(out_ptr0 + static_cast<int64_t>(x2 + 3L*x1 + 3L*x1_inner + 6L*x0), static_cast<int64_t>(3L));
                            }
                        }
                    }
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_3
// cpp_pybinding: ['const float*', 'const float*', 'const float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       const float* in_ptr1,
                       const float* in_ptr2,
                       float* out_ptr0)
{
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(6L); x0+=static_cast<int64_t>(1L))
        {
            #pragma GCC ivdep
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(3L); x1+=static_cast<int64_t>(1L))
            {
                for(int64_t x2=static_cast<int64_t>(0L); x2<static_cast<int64_t>(4L); x2+=static_cast<int64_t>(8L))
                {
                    {
                        if(C10_LIKELY(x2 >= static_cast<int64_t>(0L) && x2 < static_cast<int64_t>(4L)))
                        {
                            auto tmp17 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x2 + 4L*x0), static_cast<int64_t>(4L));
                            auto tmp18 = at::vec::Vectorized<float>::loadu(in_ptr1 + static_cast<int64_t>(x2 + 4L*x0), static_cast<int64_t>(4L));
                            auto tmp19 = at::vec::Vectorized<float>::loadu(in_ptr2 + static_cast<int64_t>(x2 + 4L*x0), static_cast<int64_t>(4L));
                            auto tmp20 = x1;
                            auto tmp21 = c10::convert<int32_t>(tmp20);
                            auto tmp22 = static_cast<int32_t>(2);
                            auto tmp23 = tmp21 == tmp22;
                            auto tmp24 = static_cast<float>(0.0);
                            auto tmp25 = at::vec::VecMask<float,1>::from(tmp23);
                            auto tmp26 = at::vec::Vectorized<float>(tmp24);
                            auto tmp27 = decltype(tmp17)::blendv(tmp26, tmp17, tmp25.template cast<float,1>());
                            auto tmp28 = static_cast<int32_t>(1);
                            auto tmp29 = tmp21 == tmp28;
                            auto tmp30 = at::vec::VecMask<float,1>::from(tmp29);
                            auto tmp31 = decltype(tmp18)::blendv(tmp26, tmp18, tmp30.template cast<float,1>());
                            auto tmp32 = tmp27 + tmp31;
                            auto tmp33 = static_cast<int32_t>(0);
                            auto tmp34 = tmp21 == tmp33;
                            auto tmp35 = at::vec::VecMask<float,1>::from(tmp34);
                            auto tmp36 = decltype(tmp19)::blendv(tmp26, tmp19, tmp35.template cast<float,1>());
                            auto tmp37 = tmp32 + tmp36;
                            tmp37.store(out_ptr0 + static_cast<int64_t>(x2 + 4L*x1 + 12L*x0), static_cast<int64_t>(4L));
                        }
                    }
                }
            }
        }
    }
}

// ==== capture 0: cpp_fused_4
// cpp_pybinding: ['const float*', 'float*']
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(12L); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L)))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(8));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(12L + x0), static_cast<int64_t>(8));
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(24L + x0), static_cast<int64_t>(8));
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(36L + x0), static_cast<int64_t>(8));
                    auto tmp4 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(48L + x0), static_cast<int64_t>(8));
                    auto tmp5 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(60L + x0), static_cast<int64_t>(8));
                    auto tmp6 = tmp0 + tmp1;
                    auto tmp7 = tmp6 + tmp2;
                    auto tmp8 = tmp7 + tmp3;
                    auto tmp9 = tmp8 + tmp4;
                    auto tmp10 = tmp9 + tmp5;
                    tmp10.store(out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L) && x0 < static_cast<int64_t>(12L)))
                {
                    auto tmp0 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(4L));
                    auto tmp1 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(12L + x0), static_cast<int64_t>(4L));
                    auto tmp2 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(24L + x0), static_cast<int64_t>(4L));
                    auto tmp3 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(36L + x0), static_cast<int64_t>(4L));
                    auto tmp4 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(48L + x0), static_cast<int64_t>(4L));
                    auto tmp5 = at::vec::Vectorized<float>::loadu(in_ptr0 + static_cast<int64_t>(60L + x0), static_cast<int64_t>(4L));
                    auto tmp6 = tmp0 + tmp1;
                    auto tmp7 = tmp6 + tmp2;
                    auto tmp8 = tmp7 + tmp3;
                    auto tmp9 = tmp8 + tmp4;
                    auto tmp10 = tmp9 + tmp5;
                    tmp10.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(4L));
                }
            }
        }
    }
}
