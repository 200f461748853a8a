// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/near_name.hpp>
#include <loopstad/base/text.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

namespace loopstad {
namespace {

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

/// Edits between two words, a swap of neighbours counting once (optimal string alignment).
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) cost[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j) {
      cost[i][j] = std::min(
          {cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[a.size()][b.size()];
}

/// "dur_s" and "duration_s": half of the shorter word, three letters at least.
bool beginsAlike(std::string_view a, std::string_view b) {
  const auto differs = std::ranges::mismatch(a, b).in1;
  const auto alike = static_cast<std::size_t>(differs - a.begin());
  return alike >= 3 && 2 * alike >= std::min(a.size(), b.size());
}

} // namespace

std::string nearName(std::string_view name, std::span<const std::string> candidates) {
  const std::string wanted = lowered(name);
  if (wanted.empty()) return {};
  std::string best;
  std::size_t fewest = 0;
  for (const std::string& candidate : candidates) {
    const std::string there = lowered(candidate);
    const std::size_t longer = std::max(there.size(), wanted.size());
    const std::size_t needed = edits(wanted, there);
    const bool near = needed <= std::max<std::size_t>(1, longer / 3) || beginsAlike(wanted, there);
    if (!near || longer < 2) continue;
    if (best.empty() || needed < fewest) {
      best = candidate;
      fewest = needed;
    }
  }
  return best;
}

std::string suggestion(std::string_view name, std::vector<std::string> candidates) {
  constexpr std::size_t shown = 12; // more do not fit the eye
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  if (candidates.empty()) return tr("there are none");
  if (const std::string near = nearName(name, candidates); !near.empty())
    return tr("did you mean \"{}\"?", near);
  const std::size_t all = candidates.size();
  candidates.resize(std::min(all, shown));
  const std::string names = fmt::format("{}", fmt::join(candidates, ", "));
  return all > shown ? tr("known are: {} and {} more", names, all - shown) : tr("known are: {}", names);
}

} // namespace loopstad
