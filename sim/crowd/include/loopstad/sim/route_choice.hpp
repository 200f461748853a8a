// SPDX-License-Identifier: GPL-3.0-or-later
/// What people choose among when several ways lead out, and how they choose.
///
///   RouteChoice exits{.name = "exits", .alternatives = {{.to = 0}, {.through = {2}, .to = 1}}};
///   exits.strategy = RouteStrategy::quickest;
///   demand.choices.push_back(exits);     // destination 0, or destination 1 by way of destination 2
///   demand.flows[0].choice = 0;
///
/// Plain data. Places are indices into Demand::destinations; one that an alternative leads through is passed
/// on the way and not left at. docs/routing.md tells the method and its sources. Limits: 32 alternatives in a
/// choice, 127 places in one, 65,534 choices.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loopstad::sim {

enum class RouteStrategy : std::uint8_t {
  shortest, ///< least walking time, whoever stands in the way
  quickest, ///< least time, queues included as they are
  logit,    ///< the same with a taste of one's own: shares follow the logit formula
};

struct RouteAlternative {
  std::vector<std::size_t> through{}; ///< doors, bridges, stairs, in the order in which they are passed
  std::size_t to = 0;

  [[nodiscard]] std::size_t places() const { return through.size() + 1; }
  [[nodiscard]] std::size_t place(std::size_t i) const { return i < through.size() ? through[i] : to; }
  friend bool operator==(const RouteAlternative&, const RouteAlternative&) = default;
};

/// Nobody gets through or leaves at the place in this period. Who does not know finds out on seeing it.
struct RouteClosure {
  std::size_t place = 0;
  double from_s = 0.0;
  double to_s = 0.0; ///< >= from_s

  friend bool operator==(const RouteClosure&, const RouteClosure&) = default;
};

struct RouteChoice {
  std::string name{};
  std::vector<RouteAlternative> alternatives{};
  RouteStrategy strategy = RouteStrategy::quickest;
  double spread_s = 5.0;              ///< of logit: time that weighs as much as one unit of taste, > 0
  double familiarShare = 1.0;         ///< knows all alternatives; others those they see and the usual one
  std::optional<std::size_t> usual{}; ///< alternative that everyone knows: the way they came
  double affiliation_s = 0.0;         ///< so much longer may the usual one take, >= 0
  double following_s = 0.0;           ///< so much longer may one take that all others head for, >= 0
  double informedShare = 1.0;         ///< knows of closures at once
  std::vector<RouteClosure> closures{};
  double reconsider_s =
      1.0;            ///< each thinks again this often, > 0; once a second as in FDS+Evac (docs/routing.md)
  double gain = 0.15; ///< (old - new) / (old + new) from which one turns: Kemloh Wagoum et al. 2012; 0 .. 1

  friend bool operator==(const RouteChoice&, const RouteChoice&) = default;
};

} // namespace loopstad::sim
