// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/twin/edit/edit.hpp>

#include <algorithm>
#include <array>

namespace loopstad::twin::edit {
namespace {

/// In the order of Edit::Kind.
constexpr std::array<const char*, 8> names{"surface", "open",  "close",  "building",
                                           "object",  "fence", "bridge", "remove"};

} // namespace

const char* name(Edit::Kind kind) { return names[static_cast<std::size_t>(kind)]; }

std::optional<Edit::Kind> editKindNamed(std::string_view name) {
  const auto found =
      std::ranges::find(names, name, [](const char* known) { return std::string_view(known); });
  if (found == names.end()) return std::nullopt;
  return static_cast<Edit::Kind>(found - names.begin());
}

} // namespace loopstad::twin::edit
