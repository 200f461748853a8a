// SPDX-License-Identifier: GPL-3.0-or-later
/// A file that grows as TARGET.part and takes its name when it is whole. What an interrupted run left is gone
/// on with only when it is of the same address and version.
///
///   PartFile part(target, url);
///   request.headers["range"] = ...part.size()...;
///   part.begin(head);  part.append(bytes);  part.publish();
///
/// Beside it TARGET.part.json remembers what it is a part of.
#pragma once

#include "http_exchange.hpp"

#include <loopstad/base/result.hpp>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace loopstad::twin::fetch {

class PartFile {
public:
  PartFile(std::filesystem::path target, std::string url);

  /// Bytes at hand to go on from; 0 when there are none.
  [[nodiscard]] std::uintmax_t size() const { return size_; }
  /// ETag or Last-Modified of what these bytes are from, for If-Range; empty: nobody said.
  [[nodiscard]] const std::string& validator() const { return validator_; }
  /// Bytes of the whole file; 0 unknown.
  [[nodiscard]] std::uintmax_t total() const { return total_; }

  /// The answer begins: with 206 it goes on where we are, else the file starts from nothing. False: a 206
  /// that does not fit; the part is gone and everything has to be asked for.
  [[nodiscard]] Result<bool> begin(const Head& head);
  [[nodiscard]] Status append(std::string_view bytes);
  /// Bytes on the disk, name in place.
  [[nodiscard]] Status publish();
  void discard();
  /// Nothing more to write for now: what is here stays for another try.
  void rest();

  [[nodiscard]] const std::filesystem::path& path() const { return part_; }

private:
  void recall();
  [[nodiscard]] Status remember() const;
  [[nodiscard]] Error unwritable() const;

  std::filesystem::path target_;
  std::filesystem::path part_;
  std::filesystem::path facts_;
  std::string url_;
  std::string validator_;
  std::uintmax_t size_ = 0;
  std::uintmax_t total_ = 0;
  std::ofstream out_;
};

} // namespace loopstad::twin::fetch
