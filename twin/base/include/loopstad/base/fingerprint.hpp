// SPDX-License-Identifier: GPL-3.0-or-later
/// Two hashes: a fast one that tells whether two states are the same bits, and one for provenance.
///
///   Fingerprint print;
///   print.add(std::as_bytes(std::span(positions)));
///   fmt::print("{:016x}\n", print.value());
///   Result<std::string> id = sha256OfFile("otterlo.zip");   // 64 hexadecimal digits
#pragma once

#include <loopstad/base/result.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace loopstad {

/// XXH3 with 64 bits over all bytes added, in order.
class Fingerprint {
public:
  Fingerprint();
  ~Fingerprint();
  Fingerprint(const Fingerprint&) = delete;
  Fingerprint& operator=(const Fingerprint&) = delete;

  void add(std::span<const std::byte> bytes);
  [[nodiscard]] std::uint64_t value() const;

private:
  struct State;
  std::unique_ptr<State> state_;
};

[[nodiscard]] std::string sha256(std::string_view bytes);
[[nodiscard]] Result<std::string> sha256OfFile(const std::filesystem::path& file);

} // namespace loopstad
