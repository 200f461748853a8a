// SPDX-License-Identifier: GPL-3.0-or-later
/// A value or the reason why there is none: the way in which bad input is reported.
///
///   Result<Twin> twin = readTwin(path);
///   if (!twin) return twin.error();          // pass it on; the program prints describe(error)
///   use(*twin);
///
/// A programmer's mistake asserts, a limit reached goes into a report: neither uses this.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace loopstad {

/// Decides the exit code of the program: usage 2, data 1, interrupted 130.
enum class ErrorKind { data, usage, interrupted };

struct Error {
  ErrorKind kind = ErrorKind::data;
  std::string file;    ///< path of the file at fault; empty when there is none
  std::string object;  ///< id, line or key inside the file; empty when the whole file is meant
  std::string problem; ///< what is wrong, in the language of the user, without a full stop
  std::string remedy;  ///< what to do about it, without a full stop

  friend bool operator==(const Error&, const Error&) = default;
};

/// One line for people: "file: object: problem; remedy".
[[nodiscard]] std::string describe(const Error& error);

[[nodiscard]] inline Error usageError(std::string problem, std::string remedy) {
  return {ErrorKind::usage, {}, {}, std::move(problem), std::move(remedy)};
}
[[nodiscard]] inline Error dataError(std::string file, std::string object, std::string problem,
                                     std::string remedy) {
  return {ErrorKind::data, std::move(file), std::move(object), std::move(problem), std::move(remedy)};
}
[[nodiscard]] Error interruptedError();

template <class T>
class [[nodiscard]] Result {
public:
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

  [[nodiscard]] explicit operator bool() const { return content_.index() == 0; }
  [[nodiscard]] T& operator*() { return value(); }
  [[nodiscard]] const T& operator*() const { return value(); }
  [[nodiscard]] T* operator->() { return &value(); }
  [[nodiscard]] const T* operator->() const { return &value(); }
  [[nodiscard]] const Error& error() const {
    assert(!*this);
    return *std::get_if<1>(&content_);
  }

private:
  [[nodiscard]] T& value() {
    assert(*this);
    return *std::get_if<0>(&content_);
  }
  [[nodiscard]] const T& value() const {
    assert(*this);
    return *std::get_if<0>(&content_);
  }
  std::variant<T, Error> content_;
};

/// Result of work that gives nothing back: done, or an Error.
struct Done {};
using Status = Result<Done>;

} // namespace loopstad
