// SPDX-License-Identifier: GPL-3.0-or-later
/// A choice among ways out as people write it: in names, "bridge > east" for the east by way of the bridge.
///
///   ChoiceSpec spec{.name = "exits", .among = {{"north"}, {"bridge", "east"}}};
///   sim::RouteChoice choice = routeChoice(spec, indexOfDestination);
///
/// Scenarios and verification cases share it; names were checked when the file was read.
#pragma once

#include <loopstad/sim/route_choice.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::scenarios {

struct ChoiceSpec {
  struct Closure {
    std::string place;
    double from_s = 0.0;
    double to_s = 0.0;
    friend bool operator==(const Closure&, const Closure&) = default;
  };
  std::string name;
  std::vector<std::vector<std::string>>
      among{};                        ///< places of each way in their order; the last is where it ends
  std::optional<std::size_t> usual{}; ///< index into among
  std::vector<Closure> closed{};
  sim::RouteChoice rules{}; ///< all but alternatives, usual and closures

  friend bool operator==(const ChoiceSpec&, const ChoiceSpec&) = default;
};

/// The places that it speaks of, each once, in the order of the ways.
[[nodiscard]] std::vector<std::string> placesOf(const ChoiceSpec& spec);
[[nodiscard]] sim::RouteChoice routeChoice(const ChoiceSpec& spec,
                                           const std::function<std::size_t(const std::string&)>& destination);
/// "bridge > east".
[[nodiscard]] std::string wayText(const std::vector<std::string>& places);
[[nodiscard]] const char* name(sim::RouteStrategy strategy);

} // namespace loopstad::scenarios
