// SPDX-License-Identifier: GPL-3.0-or-later
/// What all city objects are written with.
///
///   Json attributes = Json::object();
///   put(attributes, "lokaalid", building.id);                     // not at all where it is empty
///   attributes["height_m"] = inMillimetres(object.height_m);      // 8.1, not 8.100000381469727
///   out << dumped(attributes);
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <string>

namespace loopstad::twin {

using Json = nlohmann::ordered_json;

inline void put(Json& attributes, const char* name, const std::string& value) {
  if (!value.empty()) attributes[name] = value;
}

inline double inMillimetres(double metres) { return std::round(1000.0 * metres) / 1000.0; }

/// BGT texts are UTF-8, but a damaged one must not stop the export.
inline std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace loopstad::twin
