// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/text.hpp>
#include <loopstad/hdf5/handle.hpp>

namespace loopstad::hdf5 {
namespace {

/// A file whose last write failed cannot be closed: HDF5 frees it all the same and, asked to tidy up when the
/// program ends, uses it again and crashes. Handles close what they own, so nothing is left to tidy up. Has
/// to come before every other call, hence here, before main.
[[maybe_unused]] const herr_t leftAloneAtExit = H5dont_atexit();

/// "file write failed: time = ..., error message = 'File too large', buf = ..." holds what the system said.
std::string inShort(const std::string& description) {
  constexpr std::string_view opening = "error message = '";
  const std::size_t begin = description.find(opening);
  if (begin == std::string::npos) return description;
  const std::size_t from = begin + opening.size();
  return description.substr(from, description.find('\'', from) - from);
}

/// The innermost entry of the error stack says most: "No space left on device".
std::string reason() {
  std::string text;
  const auto keepFirst = [](unsigned, const H5E_error2_t* entry, void* out) -> herr_t {
    auto& kept = *static_cast<std::string*>(out);
    if (kept.empty() && entry->desc != nullptr) kept = entry->desc;
    return 0;
  };
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, keepFirst, &text);
  return inShort(text);
}

[[noreturn]] void fail(std::string_view object, const char* problem) {
  std::string text = tr(problem);
  if (const std::string why = reason(); !why.empty()) text += fmt::format(" ({})", tr(why.c_str()));
  throw Failure(std::string(object), text);
}

} // namespace

void silenceHdf5OnThisThread() { H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); }

void check(herr_t status, std::string_view object, const char* problem) {
  if (status < 0) fail(object, problem);
}

Handle::Handle(hid_t id, Close closer, std::string_view object, const char* problem)
    : id_(id), close_(closer) {
  if (id < 0) fail(object, problem);
}

Handle::~Handle() {
  if (id_ >= 0) close_(id_);
}

void Handle::close(std::string_view object) {
  if (id_ < 0) return;
  check(close_(std::exchange(id_, -1)), object, "cannot be written to its end");
}

} // namespace loopstad::hdf5
