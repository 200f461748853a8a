// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_file.hpp"

#include "json_answer.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>

#include <cerrno>
#include <charconv>
#include <optional>
#include <system_error>

namespace loopstad::twin::fetch {
namespace {

namespace fs = std::filesystem;

constexpr int partialContent = 206;

std::optional<std::uintmax_t> number(std::string_view text) {
  std::uintmax_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// "bytes 100-199/200": first byte and total; 0 for a total that is not told ("*").
struct ContentRange {
  std::uintmax_t first = 0;
  std::uintmax_t total = 0;
};

std::optional<ContentRange> contentRange(const Head& head) {
  const std::string text = head.header("content-range");
  constexpr std::string_view unit = "bytes ";
  const std::size_t dash = text.find('-');
  const std::size_t slash = text.find('/');
  if (!text.starts_with(unit) || dash == std::string::npos || slash == std::string::npos) return std::nullopt;
  const auto first = number(std::string_view(text).substr(unit.size(), dash - unit.size()));
  if (!first) return std::nullopt;
  return ContentRange{*first, number(std::string_view(text).substr(slash + 1)).value_or(0)};
}

/// A weak ETag says that the meaning is the same, not that the bytes are (RFC 9110, 8.8.1).
std::string validatorOf(const Head& head) {
  const std::string etag = head.header("etag");
  return etag.starts_with('"') ? etag : head.header("last-modified");
}

} // namespace

PartFile::PartFile(fs::path target, std::string url)
    : target_(std::move(target)),
      part_(target_.string() + ".part"),
      facts_(part_.string() + ".json"),
      url_(std::move(url)) {
  recall();
}

void PartFile::recall() {
  std::error_code error;
  const std::uintmax_t there = fs::file_size(part_, error);
  const Result<std::string> text = readTextFile(facts_);
  const Json facts = !error && text ? Json::parse(*text, nullptr, false) : Json();
  if (!facts.is_object() || textAt(facts, "url") != url_) return discard();
  validator_ = textAt(facts, "validator");
  total_ = countAt(facts, "total");
  size_ = there;
}

Status PartFile::remember() const {
  return writeTextFile(facts_, asText(Json{{"url", url_}, {"validator", validator_}, {"total", total_}}));
}

Result<bool> PartFile::begin(const Head& head) {
  std::error_code error;
  fs::create_directories(part_.parent_path(), error); // opening names the trouble
  if (head.status == partialContent) {
    const auto range = contentRange(head);
    const bool fits =
        range && range->first == size_ && (total_ == 0 || range->total == 0 || range->total == total_);
    if (!fits) {
      discard();
      return false;
    }
    out_.open(part_, std::ios::binary | std::ios::app);
  } else {
    discard();
    validator_ = validatorOf(head);
    total_ = number(head.header("content-length")).value_or(0);
    out_.open(part_, std::ios::binary | std::ios::trunc);
    if (const Status s = remember(); !s) return s.error();
  }
  if (!out_) return unwritable();
  return true;
}

Status PartFile::append(std::string_view bytes) {
  out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out_) return unwritable();
  size_ += bytes.size();
  return Done{};
}

Status PartFile::publish() {
  rest();
  if (!out_) return unwritable();
  std::error_code error = secureOnDisk(part_);
  if (!error) fs::rename(part_, target_, error);
  if (error)
    return dataError(target_.string(), {}, tr("cannot be written: {}", systemMessage(error)),
                     tr("check that the folder exists, is writable and has space"));
  fs::remove(facts_, error);
  return Done{};
}

void PartFile::rest() {
  if (out_.is_open()) out_.close(); // closing what is closed counts as a failure
}

void PartFile::discard() {
  rest();
  out_.clear();
  std::error_code ignored;
  fs::remove(part_, ignored);
  fs::remove(facts_, ignored);
  validator_.clear();
  size_ = total_ = 0;
}

Error PartFile::unwritable() const {
  return dataError(part_.string(), {},
                   tr("cannot be written: {}", systemMessage({errno, std::generic_category()})),
                   tr("check that the folder exists, is writable and has space"));
}

} // namespace loopstad::twin::fetch
