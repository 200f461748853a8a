// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/draft_file.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/scenarios/tracks.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <string_view>

namespace loopstad::scenarios {
namespace {

constexpr double largest = 9e15; // whole numbers up to here are exact in a double

struct Seen {
  long frame = 0;
  Vec2 at;
};
using SeenById = std::map<long, std::vector<Seen>>;

/// The next number of a line, and the line without it.
std::optional<double> takeNumber(std::string_view& line) {
  const std::size_t start = line.find_first_not_of(" \t,\r");
  if (start == std::string_view::npos) return std::nullopt;
  line.remove_prefix(start);
  double value = 0.0;
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
  if (error != std::errc{} || !(std::abs(value) <= largest)) return std::nullopt;
  line.remove_prefix(static_cast<std::size_t>(end - line.data()));
  return value;
}

void readLine(std::string_view line, double unit_m, SeenById& seen) {
  std::array<double, 4> v{}; // id, frame, x, y
  for (double& number : v) {
    const auto next = takeNumber(line);
    if (!next) return;
    number = *next;
  }
  seen[std::lround(v[0])].push_back({std::lround(v[1]), {v[2] * unit_m, v[3] * unit_m}});
}

/// Frames between two rows of the same person: 1, or more where the file was thinned.
long frameStep(const SeenById& seen) {
  long step = std::numeric_limits<long>::max();
  for (const auto& [id, rows] : seen)
    for (std::size_t i = 1; i < rows.size(); ++i)
      if (rows[i].frame > rows[i - 1].frame) step = std::min(step, rows[i].frame - rows[i - 1].frame);
  return step == std::numeric_limits<long>::max() ? 1 : step;
}

} // namespace

Result<Tracks> readTracks(const std::filesystem::path& file, double unit_m, double fps) {
  const auto text = readTextFile(file);
  if (!text) return text.error();
  SeenById seen;
  for (std::string_view rest = *text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    readLine(rest.substr(0, end), unit_m, seen);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (seen.empty())
    return dataError(file.string(), {}, tr("holds no positions"), tr("a line is: id frame x y"));
  const long step = frameStep(seen);
  Tracks tracks;
  tracks.interval_s = static_cast<double>(step) / fps;
  for (const auto& [id, rows] : seen)
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i == 0 || rows[i].frame != rows[i - 1].frame + step)
        tracks.tracks.push_back({.from_s = static_cast<double>(rows[i].frame) / fps, .at = {}});
      tracks.tracks.back().at.push_back(rows[i].at);
      tracks.end_s = std::max(tracks.end_s, static_cast<double>(rows[i].frame) / fps);
    }
  tracks.wanted = tracks.tracks.size();
  return tracks;
}

} // namespace loopstad::scenarios
