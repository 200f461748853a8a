// SPDX-License-Identifier: GPL-3.0-or-later
#include "gzip.hpp"

#include <loopstad/base/text.hpp>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace loopstad::twin::io {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t largest = std::size_t{1} << 32U; // bytes, as for members of zips
constexpr int gzipOnly = 16 + MAX_WBITS;               // inflateInit2: no bare zlib streams

class Inflater {
public:
  Inflater() { ready_ = inflateInit2(&stream_, gzipOnly) == Z_OK; }
  ~Inflater() { inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  [[nodiscard]] bool ready() const { return ready_; }
  z_stream& stream() { return stream_; }

private:
  z_stream stream_{};
  bool ready_ = false;
};

Error damaged(const std::string& path) {
  return dataError(path, {}, tr("the gzip is damaged or was cut short"), tr("fetch it again"));
}

} // namespace

bool isGzip(std::string_view bytes) { return bytes.starts_with("\x1f\x8b\x08"sv); }

Result<std::string> gunzipped(std::string_view bytes, const std::string& path) {
  Inflater inflater;
  if (!inflater.ready()) return damaged(path);
  z_stream& stream = inflater.stream();
  std::string content;
  std::array<char, std::size_t{1} << 16U> block{};
  std::size_t given = 0;
  for (bool ended = false; !ended || given < bytes.size() || stream.avail_in > 0;) {
    if (stream.avail_in == 0 && given < bytes.size()) {
      const std::size_t size = std::min<std::size_t>(bytes.size() - given, std::numeric_limits<uInt>::max());
      stream.next_in =
          reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + given)); // zlib only reads it
      stream.avail_in = static_cast<uInt>(size);
      given += size;
    }
    if (ended && inflateReset(&stream) != Z_OK) return damaged(path); // the next member
    stream.next_out = reinterpret_cast<Bytef*>(block.data());
    stream.avail_out = static_cast<uInt>(block.size());
    const int state = inflate(&stream, Z_NO_FLUSH);
    if (state != Z_OK && state != Z_STREAM_END) return damaged(path);
    content.append(block.data(), block.size() - stream.avail_out);
    if (content.size() > largest)
      return dataError(path, {}, tr("is larger than 4 GiB"),
                       tr("ask for a smaller area, or unpack and cut it first"));
    ended = state == Z_STREAM_END;
  }
  return content;
}

} // namespace loopstad::twin::io
