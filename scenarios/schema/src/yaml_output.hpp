// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys and values of a scenario, written as a person would.
///
///   put(out, "persons", 12.5);
#pragma once

#include <loopstad/sim/truncated_normal.hpp>

#include <fmt/format.h>
#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>
#include <yaml-cpp/stlemitter.h>

#include <initializer_list>
#include <string>

namespace loopstad::scenarios {

/// Shortest text that reads back as the same number; yaml-cpp would write 0.05 with 17 digits.
inline std::string number(double value) { return fmt::format("{}", value); }

template <class T>
void put(YAML::Emitter& out, const char* key, const T& value) {
  out << YAML::Key << key << YAML::Value << value;
}
inline void put(YAML::Emitter& out, const char* key, double value) { put(out, key, number(value)); }

inline void list(YAML::Emitter& out, const char* key, std::initializer_list<double> values) {
  out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginSeq;
  for (const double v : values) out << number(v);
  out << YAML::EndSeq;
}

inline void distribution(YAML::Emitter& out, const char* key, const sim::TruncatedNormal& d) {
  out << YAML::Key << key << YAML::Value << YAML::Flow << YAML::BeginMap;
  put(out, "mean", d.mean);
  put(out, "sd", d.deviation);
  put(out, "min", d.low);
  put(out, "max", d.high);
  out << YAML::EndMap;
}

} // namespace loopstad::scenarios
