// clang-format off

// ==== capture 0: cpp_fused_0
// cpp_pybinding: ['const float*', 'float*', 'const int64_t', 'const int64_t', 'const int64_t']
extern "C"  void  kernel(const float* in_ptr0,
                       float* out_ptr0,
                       const int64_t ks0,
                       const int64_t ks1,
                       const int64_t ks2)
{
    {
        for(int64_t x0=static_cast<int64_t>(0L); x0<static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)); x0+=static_cast<int64_t>(8L))
        {
            {
                if(C10_LIKELY(x0 >= static_cast<int64_t>(0) && x0 < static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L))))))
                {
                    auto tmp0 = static_cast<float>(0.0);
                    auto tmp1 = at::vec::Vectorized<float>(tmp0);
                    tmp1.store(out_ptr0 + static_cast<int64_t>(x0));
                }
                if(C10_UNLIKELY(x0 >= static_cast<int64_t>(8L*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))) && x0 < static_cast<int64_t>(static_cast<int64_t>(ks0*ks0))))
                {
                    auto tmp0 = static_cast<float>(0.0);
                    auto tmp1 = at::vec::Vectorized<float>(tmp0);
                    tmp1.store(out_ptr0 + static_cast<int64_t>(x0), static_cast<int64_t>(static_cast<int64_t>(ks0*ks0) + (-8L)*(c10::div_floor_integer(static_cast<int64_t>(static_cast<int64_t>(ks0*ks0)), static_cast<int64_t>(8L)))));
                }
            }
        }
    }
    {
        #pragma GCC ivdep
        for(int64_t x2=static_cast<int64_t>(0L); x2<static_cast<int64_t>((-2L) + 2L*ks0); x2+=static_cast<int64_t>(1L))
        {
            #pragma GCC ivdep
            for(int64_t x1=static_cast<int64_t>(0L); x1<static_cast<int64_t>(ks0); x1+=static_cast<int64_t>(1L))
            {
                {
                    {
                        auto tmp0 = (c10::div_floor_integer(static_cast<int64_t>(x2), static_cast<int64_t>(2L))) + ((static_cast<int64_t>(x2) % static_cast<int64_t>(2L)));
                        auto tmp1 = c10::convert<int64_t>(tmp0);
                        TORCH_CHECK(tmp1 < ks0, "index out of bounds: tmp1 < ks0");
                        auto tmp3 = in_ptr0[static_cast<int64_t>(ks2*x1 + ks0*ks2*((static_cast<int64_t>(c10::div_floor_integer(static_cast<int64_t>(x2), static_cast<int64_t>(ks2))) % static_cast<int64_t>(ks1))) + ((static_cast<int64_t>(x2) % static_cast<int64_t>(ks2))))];
                        out_ptr0[static_cast<int64_t>(x1 + ks0*(c10::div_floor_integer(static_cast<int64_t>(x2), static_cast<int64_t>(2L))) + ks0*((static_cast<int64_t>(x2) % static_cast<int64_t>(2L))))] += tmp3;
                    }
                }
            }
        }
    }
}
