// SPDX-License-Identifier: GPL-3.0-or-later
/// Buildings out of the objects of one CityJSON document or feature: parts are put together under their
/// building, and the highest level of detail that is asked for is kept.
///
///   CityBuildings buildings(reading, content.name, 2.2);
///   buildings.add(document, transform);             // "CityObjects" and "vertices"
///   buildings.report();
#pragma once

#include "reading.hpp"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <map>
#include <string>

namespace loopstad::twin::io {

/// From the whole numbers of a file to metres.
struct CityTransform {
  std::array<double, 3> scale{1.0, 1.0, 1.0};
  std::array<double, 3> translate{};
};

class CityBuildings {
public:
  CityBuildings(Reading& reading, std::string source);

  /// What is wrong with the document as a whole, such as no list of vertices; empty when nothing is.
  [[nodiscard]] std::string add(const nlohmann::json& document, const CityTransform& transform);
  /// Tells what was left aside.
  void report();

private:
  struct Group;
  void addGroup(const std::string& id, Group group);
  void find(Finding::Action action, const std::string& object, const char* reason, std::string detail = {});

  Reading& reading_;
  std::string source_;
  std::map<std::string, std::size_t> otherTypes_; ///< city objects that are no building, by type
  std::size_t read_ = 0;
};

} // namespace loopstad::twin::io
