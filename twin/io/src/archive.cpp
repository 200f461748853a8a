// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.hpp"

#include "recognise.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace loopstad::twin::io {
namespace {

namespace fs = std::filesystem;

constexpr zip_uint64_t largestMember = zip_uint64_t{1} << 32; // bytes
constexpr int deepest = 5;                                    // zips in zips

struct DiscardZip {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Zip = std::unique_ptr<zip_t, DiscardZip>;
using ZipFile = std::unique_ptr<zip_file_t, CloseFile>;

Error damaged(const std::string& path, const std::string& member, const std::string& why) {
  return dataError(path, member, tr("the zip is damaged or was cut short ({})", why), tr("fetch it again"));
}

std::string messageOf(zip_error_t& error) {
  std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  return text;
}

Result<std::string> readMember(zip_t* zip, zip_uint64_t index, const zip_stat_t& stat,
                               const std::string& path) {
  if (stat.size > largestMember)
    return dataError(path, stat.name, tr("is larger than 4 GiB"),
                     tr("ask for a smaller area, or unpack and cut it first"));
  if (stat.encryption_method != ZIP_EM_NONE)
    return dataError(path, stat.name, tr("is locked with a password"), tr("unpack it first"));
  const ZipFile file(zip_fopen_index(zip, index, 0));
  if (!file) return damaged(path, stat.name, zip_strerror(zip));
  // The directory of a hostile zip may promise anything: grow with what really comes.
  std::string bytes;
  std::array<char, std::size_t{1} << 16> block{};
  for (;;) {
    const zip_int64_t got = zip_fread(file.get(), block.data(), block.size());
    if (got < 0) return damaged(path, stat.name, zip_file_strerror(file.get()));
    if (got == 0) return bytes;
    if (bytes.size() > largestMember) return damaged(path, stat.name, tr("a member is larger than it says"));
    bytes.append(block.data(), static_cast<std::size_t>(got));
  }
}

Status walk(zip_t* zip, const std::string& path, const std::string& prefix, const MemberVisitor& visit,
            int depth);

Status walkBytes(const std::string& bytes, const std::string& path, const std::string& prefix,
                 const MemberVisitor& visit, int depth) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source == nullptr) return damaged(path, {}, messageOf(error));
  const Zip zip(zip_open_from_source(source, ZIP_RDONLY, &error));
  if (!zip) {
    zip_source_free(source);
    return damaged(path, {}, messageOf(error));
  }
  zip_error_fini(&error);
  return walk(zip.get(), path, prefix, visit, depth);
}

Status walk(zip_t* zip, const std::string& path, const std::string& prefix, const MemberVisitor& visit,
            int depth) {
  if (depth > deepest)
    return dataError(path, {}, tr("zips are nested too deep"), tr("unpack the outer ones first"));
  const zip_int64_t count = zip_get_num_entries(zip, 0);
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(count, 0)); ++i) {
    zip_stat_t stat;
    if (zip_stat_index(zip, i, 0, &stat) != 0) return damaged(path, {}, zip_strerror(zip));
    const std::string member = stat.name;
    if (member.ends_with('/')) continue;
    if (isJunk(member)) {
      if (Status s = visit({prefix + member, {}, true}); !s) return s;
      continue;
    }
    Result<std::string> bytes = readMember(zip, i, stat, path);
    if (!bytes) return bytes.error();
    Status done = isZip(*bytes)
                      ? walkBytes(*bytes, path + "/" + member, prefix + member + "/", visit, depth + 1)
                      : visit({prefix + member, std::move(*bytes), false});
    if (!done) return done;
  }
  return Done{};
}

} // namespace

Status walkArchive(const fs::path& archive, const MemberVisitor& visit) {
  int code = 0;
  const Zip zip(zip_open(archive.c_str(), ZIP_RDONLY, &code));
  if (zip) return walk(zip.get(), archive.string(), {}, visit, 1);
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  return damaged(archive.string(), {}, messageOf(error));
}

Status walkArchive(const std::string& bytes, const std::string& path, const MemberVisitor& visit) {
  return walkBytes(bytes, path, {}, visit, 1);
}

bool isJunk(const fs::path& name) {
  const std::string last = name.filename().string();
  if (last == ".DS_Store" || last == "Thumbs.db" || last == "desktop.ini" || last.starts_with("._"))
    return true;
  return std::ranges::any_of(name, [](const fs::path& part) { return part == "__MACOSX"; });
}

} // namespace loopstad::twin::io
