// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'float*', 'const int64_t', 'const int64_t', 'const int64_t', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0,
                       const int64_t ks0,
                       const int64_t ks1,
                       const int64_t ks2,
                       const int64_t ks3)
{
    {
        #pragma GCC ivdep
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(ks0); x0+=static_cast<int64_t>(1L))
        {
            #pragma GCC ivdep
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks0); x1+=static_cast<int64_t>(1L))
            {
                {
                    {
                        auto tmp0 = (-1L) + ks0 + ((-1L)*x1);
                        auto tmp1 = c10::convert<int64_t>(tmp0);
                        auto tmp2 = ks1;
                        auto tmp3 = c10::convert<int64_t>(tmp2);
                        auto tmp4 = tmp1 >= tmp3;
                        auto tmp5 = (static_cast<int64_t>((-1L) + ks0 + ((-1L)*ks1) + ((-1L)*x1)) % static_cast<int64_t>(ks2));
                        auto tmp6 = c10::convert<int64_t>(tmp5);
                        auto tmp7 = static_cast<int64_t>(0);
                        auto tmp8 = tmp6 == tmp7;
                        auto tmp9 = tmp4 & tmp8;
                        auto tmp10 = [&]
                        {
                            auto tmp11 = in_ptr0[static_cast<int64_t>(ks3*x0 + (c10::div_floor_integer(static_cast<int64_t>((-1L) + ks0 + ((-1L)*ks1) + ((-1L)*x1)), static_cast<int64_t>(ks2))))];
                            return tmp11;
                        }
                        ;
                        auto tmp14 = tmp9 ? tmp10() : static_cast<decltype(tmp10())>(0.0);
                        auto tmp12 = static_cast<float>(0.0);
                        auto tmp13 = tmp9 ? tmp14 : tmp12;
                        out_ptr0[static_cast<int64_t>(x1 + ks0*x0)] = tmp13;
                    }
                }
            }
        }
    }
}
