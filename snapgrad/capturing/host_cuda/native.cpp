// The device "cuda:0" made of host memory, for a build of torch without CUDA: its dispatch key has no kernels there.
// Tensors are real ones and say cuda:0; every op is computed by the CPU's kernels, on copies that say cpu.
// Loaded before torch's Python module, which asks for the hooks once.
//
// What torch's own code chooses by asking the hooks (whether cuDNN takes a convolution, a batch norm, a recurrent
// layer) it chooses as with cuDNN 9: the op that it then calls is computed or refused here.

#include <ATen/ATen.h>
#include <ATen/EmptyTensor.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <ATen/native/CPUFallback.h>
#include <ATen/native/Resize.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/OpMathType.h>
#include <ATen/native/RNN.h>
#include <ATen/native/transformers/attention.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <torch/library.h>

#include <sstream>
#include <vector>

namespace {

const c10::Device CUDA_0(c10::DeviceType::CUDA, 0);

struct Hooks final : at::CUDAHooksInterface {
  explicit Hooks(at::CUDAHooksArgs) {}
  void init() const override {}
  bool isBuilt() const override { return true; }
  bool isAvailable() const override { return true; }
  bool hasCUDA() const override { return true; }
  int getNumGPUs() const override { return 1; }
  c10::DeviceIndex deviceCount() const override { return 1; }
  c10::DeviceIndex current_device() const override { return 0; }
  c10::DeviceIndex getCurrentDevice() const override { return 0; }
  c10::DeviceIndex exchangeDevice(c10::DeviceIndex) const override { return 0; }
  c10::DeviceIndex maybeExchangeDevice(c10::DeviceIndex) const override { return 0; }
  void setCurrentDevice(c10::DeviceIndex) const override {}
  bool hasPrimaryContext(c10::DeviceIndex) const override { return true; }
  void deviceSynchronize(c10::DeviceIndex) const override {}
  c10::Device getDeviceFromPtr(void*) const override { return CUDA_0; }
  c10::Allocator* getPinnedMemoryAllocator() const override { return c10::GetCPUAllocator(); }
  const at::Generator& getDefaultGenerator(c10::DeviceIndex) const override {
    return at::detail::getDefaultCPUGenerator();
  }
  at::Generator getNewGenerator(c10::DeviceIndex) const override { return at::detail::createCPUGenerator(); }
  bool hasCuDNN() const override { return true; }
  bool compiledWithCuDNN() const override { return true; }
  bool supportsDilatedConvolutionWithCuDNN() const override { return true; }
  bool supportsDepthwiseConvolutionWithCuDNN() const override { return true; }
  bool supportsBFloat16ConvolutionWithCuDNNv8() const override { return true; }
  bool supportsBFloat16RNNWithCuDNN() const override { return true; }
  long versionCuDNN() const override { return 91900; }
  long versionRuntimeCuDNN() const override { return 91900; }
  double batchnormMinEpsilonCuDNN() const override { return 0.0; }
};

struct Guard final : c10::impl::NoOpDeviceGuardImpl<c10::DeviceType::CUDA> {
  c10::Device exchangeDevice(c10::Device) const override { return CUDA_0; }
  c10::Device getDevice() const override { return CUDA_0; }
  c10::Stream getStream(c10::Device) const noexcept override { return c10::Stream(c10::Stream::DEFAULT, CUDA_0); }
  c10::Stream getDefaultStream(c10::Device) const override { return c10::Stream(c10::Stream::DEFAULT, CUDA_0); }
  c10::Stream exchangeStream(c10::Stream) const noexcept override { return c10::Stream(c10::Stream::DEFAULT, CUDA_0); }
  void record(void**, const c10::Stream&, const c10::DeviceIndex, const c10::EventFlag) const override {}
  void block(void*, const c10::Stream&) const override {}
  bool queryEvent(void*) const override { return true; }
  bool queryStream(const c10::Stream&) const override { return true; }
  void synchronizeStream(const c10::Stream&) const override {}
  void synchronizeEvent(void*) const override {}
  void synchronizeDevice(const c10::DeviceIndex) const override {}
  void recordDataPtrOnStream(const c10::DataPtr&, const c10::Stream&) const override {}
};

struct Memory final : c10::Allocator {
  c10::DataPtr allocate(size_t bytes) override {
    auto host = c10::GetCPUAllocator()->allocate(bytes);
    void* data = host.get();
    auto release = host.get_deleter();
    return {data, host.release_context(), release, CUDA_0};
  }
  c10::DeleterFnPtr raw_deleter() const override { return c10::GetCPUAllocator()->raw_deleter(); }
  void copy_data(void* to, const void* from, std::size_t bytes) const override { default_copy_data(to, from, bytes); }
};

Memory memory;

// The same memory as a CPU tensor: valid as long as the given one.
at::Tensor on_cpu(const at::Tensor& x) {
  if (!x.is_cuda()) return x;
  auto seen = at::from_blob(x.data_ptr(), x.sizes(), x.strides(), x.options().device(c10::kCPU));
  seen._set_conj(x.is_conj());
  seen._set_neg(x.is_neg());
  return seen;
}

at::Tensor on_gpu(const at::Tensor& x) {
  return at::empty_strided(x.sizes(), x.strides(), x.options().device(CUDA_0)).copy_(x);
}

at::Tensor empty(c10::SymIntArrayRef size, std::optional<at::ScalarType> dtype, std::optional<at::Layout>,
                 std::optional<at::Device>, std::optional<bool>, std::optional<at::MemoryFormat> format) {
  const c10::DispatchKeySet key(c10::DispatchKey::CUDA);
  return at::detail::empty_generic(
      C10_AS_INTARRAYREF_SLOW(size), &memory, key, c10::dtype_or_default(dtype), format);
}

at::Tensor empty_strided(c10::SymIntArrayRef size, c10::SymIntArrayRef stride, std::optional<at::ScalarType> dtype,
                         std::optional<at::Layout>, std::optional<at::Device>, std::optional<bool>) {
  const c10::DispatchKeySet key(c10::DispatchKey::CUDA);
  return at::detail::empty_strided_generic(
      C10_AS_INTARRAYREF_SLOW(size), C10_AS_INTARRAYREF_SLOW(stride), &memory, key, c10::dtype_or_default(dtype));
}

at::Tensor& copy_(at::Tensor& self, const at::Tensor& source, bool) {
  if (self.numel()) {
    auto to = on_cpu(self);
    to.copy_(on_cpu(source));
  }
  return self;
}

at::Tensor copy_from(const at::Tensor& source, const at::Tensor& to, bool) {
  auto self = to;
  return copy_(self, source, false);
}

at::Tensor copy_from_and_resize(const at::Tensor& source, const at::Tensor& to) {
  auto self = to;
  if (self.sizes() != source.sizes()) at::native::resize_(self, source.sizes());
  return copy_(self, source, false);
}

at::Tensor& set_(at::Tensor& self) {
  return self.set_(c10::Storage(c10::Storage::use_byte_size_t(), 0, &memory, true), 0, {0}, {});
}

at::Scalar local_scalar_dense(const at::Tensor& self) { return on_cpu(self).item(); }

void record_stream(at::Tensor&, c10::Stream) {}

[[noreturn]] void refuse(const std::string& what, const std::string& why) {
  TORCH_CHECK_NOT_IMPLEMENTED(false, what, " cannot be run on the host-memory device: ", why);
}

const char* const DENSE =
    "its tensors are dense; sparse, nested and quantized ones are for a GPU, which needs_gpu= of the case asks for";

std::string name_of(const c10::OperatorHandle& op) { return c10::toString(op.operator_name()); }

// Operators that take tensors of the CPU beside those of a GPU: indices, lengths.
bool takes_both(const std::string& name) {
  for (const char* part : {"index", "ctc", "pack_padded", "rnn", "lstm", "gru"}) {
    if (name.find(part) != std::string::npos) return true;
  }
  return false;
}

void on_copies(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  const auto name = name_of(op);
  if (!op.hasComputedKernelForDispatchKey(c10::DispatchKey::CPU)) {
    refuse(name, "only a GPU has a kernel for it; give the case needs_gpu=");
  }
  for (const auto& value : torch::jit::last(*stack, op.schema().arguments().size())) {
    const bool elsewhere = value.isTensor() && value.toTensor().defined() && value.toTensor().is_cpu() && value.toTensor().dim() > 0;
    TORCH_CHECK(!elsewhere || takes_both(name), "Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu! (", name, ")");
  }
  at::native::cpu_fallback(op, stack, false);
  const auto& returns = op.schema().returns();
  for (size_t i = 0; i < returns.size(); ++i) {
    auto& value = torch::jit::peek(*stack, i, returns.size());
    if (!value.isTensor() || !value.toTensor().defined()) continue;
    if (value.toTensor().layout() != c10::kStrided) refuse(name, DENSE);
    // The fallback takes the device of the first tensor, which in `1 - x` is a number's.
    if (value.toTensor().is_cpu() && returns[i].alias_info() == nullptr) value = on_gpu(value.toTensor());
  }
}

// A GPU's bag of embeddings keeps the places of the maxima only where it takes maxima (mode 2).
void embedding_bag(const c10::OperatorHandle& op, torch::jit::Stack* stack) {
  const auto mode = torch::jit::peek(*stack, 4, op.schema().arguments().size()).toInt();
  on_copies(op, stack);
  auto& places = torch::jit::peek(*stack, 3, 4);
  if (mode != 2) places = at::empty({0}, places.toTensor().options());
}

void without_a_kernel(const c10::OperatorHandle& op, torch::jit::Stack*) {
  refuse(name_of(op), "a GPU has no kernel for it either");
}

void of_another_layout(const c10::OperatorHandle& op, torch::jit::Stack*) {
  refuse(name_of(op), DENSE);
}

TORCH_LIBRARY_IMPL(_, CUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&on_copies>()); }
TORCH_LIBRARY_IMPL(_, SparseCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&of_another_layout>()); }
TORCH_LIBRARY_IMPL(_, SparseCsrCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&of_another_layout>()); }
TORCH_LIBRARY_IMPL(_, NestedTensorCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&of_another_layout>()); }
TORCH_LIBRARY_IMPL(_, QuantizedCUDA, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&of_another_layout>()); }

// Which attention kernel a GPU takes depends on its architecture, the shapes and the build.
int64_t attention(const at::Tensor&, const at::Tensor&, const at::Tensor&, const std::optional<at::Tensor>&, double,
                  bool, std::optional<double>, bool) {
  const auto& context = at::globalContext();
  if (context.userEnabledFlashSDP() || context.userEnabledMemEfficientSDP() || context.userEnabledCuDNNSDP()) {
    refuse("scaled_dot_product_attention",
           "a GPU chooses among its attention kernels; choose MATH by torch.nn.attention.sdpa_kernel, or give the case needs_gpu=");
  }
  return 0;
}

template <class Function>
struct Recurrent;
template <class... Arguments>
struct Recurrent<void (*)(Arguments...)> {
  static void refused(Arguments...) {
    refuse("a recurrent layer", "on a GPU it is one op of cuDNN's; set torch.backends.cudnn.enabled = False, or give the case needs_gpu=");
  }
};

using Tensors3 = std::tuple<at::Tensor, at::Tensor, at::Tensor>;
using Tensors4 = std::tuple<at::Tensor, at::Tensor, at::Tensor, at::Tensor>;
using Optional = std::optional<at::Tensor>;

Optional on_cpu(const Optional& x) { return x.has_value() && x->defined() ? Optional(on_cpu(*x)) : std::nullopt; }

Tensors4 cudnn_batch_norm(const at::Tensor& input, const at::Tensor& weight, const Optional& bias, const Optional& mean,
                          const Optional& variance, bool training, double momentum, double epsilon) {
  auto [output, saved_mean, saved_deviation] = at::native_batch_norm(
      on_cpu(input), on_cpu(weight), on_cpu(bias), on_cpu(mean), on_cpu(variance), training, momentum, epsilon);
  const auto reserved = at::empty({0}, input.options().dtype(at::kByte));
  return {on_gpu(output), on_gpu(saved_mean), on_gpu(saved_deviation), reserved};
}

Tensors3 cudnn_batch_norm_backward(const at::Tensor& input, const at::Tensor& gradient, const at::Tensor& weight,
                                   const Optional& mean, const Optional& variance, const Optional& saved_mean,
                                   const Optional& saved_deviation, double epsilon, const at::Tensor&) {
  auto [of_input, of_weight, of_bias] = at::native_batch_norm_backward(
      on_cpu(gradient), on_cpu(input), on_cpu(weight), on_cpu(mean), on_cpu(variance), on_cpu(saved_mean),
      on_cpu(saved_deviation), true, epsilon, {true, true, true});
  return {on_gpu(of_input), on_gpu(of_weight), on_gpu(of_bias)};
}

// Of y = x * r * weight with r = rsqrt(mean(x^2) + eps), in float32 for half types, as a GPU's kernel computes it.
std::tuple<at::Tensor, at::Tensor> rms_norm_backward(const at::Tensor& gradient, const at::Tensor& input,
                                                     at::IntArrayRef shape, const at::Tensor& reciprocal,
                                                     const Optional& weight, std::array<bool, 2> wanted) {
  const auto type = at::toOpMathType(input.scalar_type());
  const auto r = on_cpu(reciprocal).to(type);
  const auto g = on_cpu(gradient).to(type);
  const auto normal = on_cpu(input).to(type) * r;
  std::vector<int64_t> inner, outer;
  for (int64_t i = 0; i < input.dim(); ++i) {
    (i < input.dim() - static_cast<int64_t>(shape.size()) ? outer : inner).push_back(i);
  }
  const bool weighted = weight.has_value() && weight->defined();
  at::Tensor of_input, of_weight;
  if (wanted[0]) {
    const auto scaled = weighted ? g * on_cpu(*weight).to(type) : g;
    of_input = on_gpu(((scaled - normal * (scaled * normal).mean(inner, true)) * r).to(input.scalar_type()));
  }
  if (wanted[1] && weighted) {
    const auto product = g * normal;
    of_weight = on_gpu((outer.empty() ? product : product.sum(outer)).to(weight->scalar_type()));
  }
  return {of_input, of_weight};
}

// cuDNN takes no targets but those of 32 bits, and of them some.
template <class Lengths>
bool cudnn_takes_ctc_loss(const at::Tensor&, const at::Tensor& targets, Lengths, Lengths, int64_t) {
  if (targets.scalar_type() == at::kInt && at::globalContext().userEnabledCuDNN()) {
    refuse("ctc_loss of 32-bit targets", "on a GPU cuDNN takes some of them; give 64-bit targets, or the case needs_gpu=");
  }
  return false;
}

template <class Lengths>
bool miopen_takes_ctc_loss(const at::Tensor&, const at::Tensor&, Lengths, Lengths, int64_t) {
  return false;
}

at::Tensor cudnn_grid_sampler(const at::Tensor& input, const at::Tensor& grid) {
  return on_gpu(at::grid_sampler_2d(on_cpu(input), on_cpu(grid), 0, 0, true));
}

std::tuple<at::Tensor, at::Tensor> cudnn_grid_sampler_backward(const at::Tensor& input, const at::Tensor& grid,
                                                               const at::Tensor& gradient) {
  auto [of_input, of_grid] =
      at::grid_sampler_2d_backward(on_cpu(gradient), on_cpu(input), on_cpu(grid), 0, 0, true, {true, true});
  return {on_gpu(of_input), on_gpu(of_grid)};
}

TORCH_LIBRARY_IMPL(aten, CUDA, m) {
  m.impl("empty.memory_format", empty);
  m.impl("empty_strided", empty_strided);
  m.impl("as_strided", at::native::as_strided_tensorimpl);
  m.impl("view", at::native::view);
  m.impl("view_as_real", at::native::view_as_real);
  m.impl("view_as_complex", at::native::view_as_complex);
  m.impl("_reshape_alias", at::native::_reshape_alias);
  m.impl("unfold", at::native::unfold);
  m.impl("resize_", at::native::resize_);
  m.impl("set_", set_);
  m.impl("set_.source_Tensor", at::native::set_tensor_);
  m.impl("set_.source_Storage", at::native::set_);
  m.impl("set_.source_Storage_storage_offset", at::native::set_storage_cpu_);
  m.impl("is_set_to", at::native::is_set_to);
  m.impl("_nested_view_from_buffer", torch::CppFunction::makeFromBoxedFunction<&of_another_layout>());
  m.impl("copy_", copy_);
  m.impl("_copy_from", copy_from);
  m.impl("_copy_from_and_resize", copy_from_and_resize);
  m.impl("_local_scalar_dense", local_scalar_dense);
  m.impl("record_stream", record_stream);
  m.impl("_fused_sdp_choice", attention);
  m.impl("cudnn_batch_norm", cudnn_batch_norm);
  m.impl("cudnn_batch_norm_backward", cudnn_batch_norm_backward);
  m.impl("_fused_rms_norm_backward", rms_norm_backward);
  m.impl("_use_cudnn_ctc_loss", cudnn_takes_ctc_loss<at::IntArrayRef>);
  m.impl("_use_cudnn_ctc_loss.Tensor", cudnn_takes_ctc_loss<const at::Tensor&>);
  m.impl("_use_miopen_ctc_loss", miopen_takes_ctc_loss<at::IntArrayRef>);
  m.impl("_use_miopen_ctc_loss.Tensor", miopen_takes_ctc_loss<const at::Tensor&>);
  m.impl("cudnn_grid_sampler", cudnn_grid_sampler);
  m.impl("cudnn_grid_sampler_backward", cudnn_grid_sampler_backward);
  for (const char* bag : {"_embedding_bag", "_embedding_bag_forward_only"}) {
    m.impl(bag, torch::CppFunction::makeFromBoxedFunction<&embedding_bag>());
  }
  // Composite on a GPU too, of ops that the CPU lacks: computed whole.
  for (const char* whole : {"convolution", "_convolution"}) {
    m.impl(whole, torch::CppFunction::makeFromBoxedFunction<&on_copies>());
  }
}

const c10::impl::DeviceGuardImplRegistrar guard(c10::DeviceType::CUDA, new Guard);
const bool placed = (c10::SetAllocator(c10::DeviceType::CUDA, &memory), true);

template <class Stub, class Function>
void refuse_recurrent(Stub& stub, Function) {
  stub.set_cuda_dispatch_ptr(&Recurrent<Function>::refused);
}

const bool stubs_set = [] {
  using namespace at::native;
  _fused_sdp_choice_stub.set_cuda_dispatch_ptr(&attention);
  refuse_recurrent(lstm_cudnn_stub, lstm_fn());
  refuse_recurrent(gru_cudnn_stub, rnn_fn());
  refuse_recurrent(rnn_tanh_cudnn_stub, rnn_fn());
  refuse_recurrent(rnn_relu_cudnn_stub, rnn_fn());
  refuse_recurrent(lstm_packed_cudnn_stub, lstm_packed_fn());
  refuse_recurrent(gru_packed_cudnn_stub, rnn_packed_fn());
  refuse_recurrent(rnn_tanh_packed_cudnn_stub, rnn_packed_fn());
  refuse_recurrent(rnn_relu_packed_cudnn_stub, rnn_packed_fn());
  return true;
}();

std::vector<torch::Library>& libraries() {
  static auto* kept = new std::vector<torch::Library>();  // never destroyed: the dispatcher may end first
  return *kept;
}

}  // namespace

// Each named operator ("aten::silu_backward", one a line) gets a kernel for CUDA: one that computes it on the CPU, or
// none but the refusal. Those that have one here keep theirs; a name that this torch lacks is passed over.
extern "C" void snapgrad_dispatch_as_a_gpu(const char* operators, bool refused) {
  std::istringstream lines(operators);
  for (std::string line; std::getline(lines, line);) {
    const auto dot = line.find('.');
    const c10::OperatorName name(line.substr(0, dot), dot == std::string::npos ? "" : line.substr(dot + 1));
    const auto op = c10::Dispatcher::singleton().findSchema(name);
    if (!op.has_value() || op->hasKernelForDispatchKey(c10::DispatchKey::CUDA)) continue;
    const auto space = line.substr(0, line.find(':'));
    libraries().emplace_back(torch::Library::IMPL, space, c10::DispatchKey::CUDA, __FILE__, __LINE__);
    libraries().back().impl(line.c_str(), refused ? torch::CppFunction::makeFromBoxedFunction<&without_a_kernel>()
                                                  : torch::CppFunction::makeFromBoxedFunction<&on_copies>());
  }
}

namespace at {
C10_REGISTER_CLASS(CUDAHooksRegistry, CUDAHooks, Hooks)
}
