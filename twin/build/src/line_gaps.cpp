// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_gaps.hpp"

#include "pieces.hpp"

#include <algorithm>
#include <utility>

namespace loopstad::twin::build {
namespace {

Line between(const Line& line, const Gap& kept) {
  Line part;
  double before = 0.0;
  for (std::size_t i = 0; i + 1 < line.size(); ++i) {
    const double length = distance(line[i], line[i + 1]);
    const double from = std::max(kept.from_m, before) - before;
    const double to = std::min(kept.to_m, before + length) - before;
    before += length;
    if (from >= to) continue;
    const Vec2 along = normalized(line[i + 1] - line[i]);
    if (part.empty()) part.push_back(line[i] + from * along);
    part.push_back(line[i] + to * along);
  }
  return part;
}

} // namespace

std::vector<Line> withoutGaps(const Line& line, std::vector<Gap> gaps) {
  if (gaps.empty()) return {line};
  std::ranges::sort(gaps, {}, &Gap::from_m);
  const double end = length_m(line);
  gaps.push_back({end, end});
  std::vector<Line> parts;
  double done = 0.0;
  for (const Gap& gap : gaps) {
    if (std::min(gap.from_m, end) - done > snap_m)
      parts.push_back(between(line, {done, std::min(gap.from_m, end)}));
    done = std::max(done, gap.to_m);
  }
  return parts;
}

} // namespace loopstad::twin::build
