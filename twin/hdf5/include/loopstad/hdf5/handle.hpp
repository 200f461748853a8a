// SPDX-License-Identifier: GPL-3.0-or-later
/// An HDF5 object that closes itself, and the way in which HDF5's errors travel.
///
///   const Handle group(H5Gopen2(file.get(), "agents", H5P_DEFAULT), H5Gclose, "open group agents");
///   check(H5Dwrite(...), "write agents/id");
///   catch (const Failure& f) { return dataError(path, f.object(), f.what(), "..."); }      // at the border
///
/// Private to the libraries that read and write files: this room is linked PRIVATE and its headers are not
/// installed. Failure is thrown inside a file's reader or writer and becomes a Result at its public function.
#pragma once

#include <hdf5.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace loopstad::hdf5 {

/// what(): what could not be done, followed by HDF5's own innermost reason.
class Failure : public std::runtime_error {
public:
  Failure(std::string object, const std::string& problem)
      : std::runtime_error(problem), object_(std::move(object)) {}
  /// Dataset, group or attribute at fault.
  [[nodiscard]] const std::string& object() const { return object_; }

private:
  std::string object_;
};

/// HDF5 prints its error stack to standard error by default, per thread; we report through Failure instead.
void silenceHdf5OnThisThread();

/// Throws Failure about object when status is negative: "cannot be written: ...".
void check(herr_t status, std::string_view object, const char* problem);

class Handle {
public:
  using Close = herr_t (*)(hid_t);

  Handle() = default;
  /// Takes ownership; throws Failure about object when id is negative.
  Handle(hid_t id, Close closer, std::string_view object, const char* problem = "cannot be opened");
  ~Handle();
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, -1)), close_(other.close_) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(id_, other.id_);
    std::swap(close_, other.close_);
    return *this;
  }

  [[nodiscard]] hid_t get() const { return id_; }
  [[nodiscard]] explicit operator bool() const { return id_ >= 0; }
  /// Closing a file writes what is left: call it where a full disk has to be noticed.
  void close(std::string_view object);

private:
  hid_t id_ = -1;
  Close close_ = nullptr;
};

} // namespace loopstad::hdf5
