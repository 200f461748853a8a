// SPDX-License-Identifier: GPL-3.0-or-later
// A download that goes on: what is remembered of a part, then the head of the answer, a line each; parted by
// a zero. The first byte is the status.
#include "fuzz_target.hpp"
#include "part_file.hpp"

#include <loopstad/base/draft_file.hpp>
#include <loopstad/test/temporary_folder.hpp>

#include <fstream>

using namespace loopstad;
using namespace loopstad::twin::fetch;

namespace {

Head headIn(std::string_view lines, int status) {
  Head head;
  head.status = status;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    const std::size_t colon = std::min(line.find(':'), line.size());
    head.headers[std::string(line.substr(0, colon))] = line.substr(std::min(colon + 1, line.size()));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return head;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::TemporaryFolder folder;
  const auto target = folder.path() / "sheet.tif";
  const std::string url = "https://a.example/sheet.tif";
  fuzz::Bytes bytes(data, size);
  const int status = bytes.take<std::uint8_t>() % 2 == 0 ? 200 : 206;
  const std::string_view all = bytes.rest();
  const std::size_t end = std::min(all.find('\0'), all.size());
  std::ofstream(target.string() + ".part.json", std::ios::binary) << all.substr(0, end);
  std::ofstream(target.string() + ".part", std::ios::binary) << "0123456789";

  PartFile part(target, url);
  const std::uintmax_t before = part.size();
  fuzz::require(before == 0 || before == 10, "it goes on with all of it, or none");
  const auto begun = part.begin(headIn(all.substr(std::min(end + 1, all.size())), status));
  fuzz::require(static_cast<bool>(begun), "it can be written:", begun ? "" : describe(begun.error()));
  if (!*begun) return fuzz::require(status == 206, "only a range does not fit"), 0;
  fuzz::require(part.append("abc") && part.publish(), "it can be written");
  const auto whole = readTextFile(target);
  fuzz::require(whole && *whole == (status == 206 && before > 0 ? "0123456789abc" : "abc"),
                "nothing is lost or added");
  return 0;
}
