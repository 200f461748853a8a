// SPDX-License-Identifier: GPL-3.0-or-later
/// The properties of one GeoJSON feature of a plan, with the first thing that is wrong with them.
///
///   PlanProperties properties(feature, "plan.geojson", "hall");
///   const double factor = properties.number("speed_factor", 0.01, 1.0).value_or(1.0);
///   if (properties.trouble()) return *properties.trouble();
///
/// A property that is missing or null is no trouble.
#pragma once

#include <loopstad/base/result.hpp>

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace loopstad::twin::io {

class PlanProperties {
public:
  /// feature and path must outlive it.
  PlanProperties(const nlohmann::json& feature, const std::string& path, std::string id);

  [[nodiscard]] bool has(const char* key) const { return get(key) != nullptr; }
  [[nodiscard]] std::string text(const char* key);
  /// Within low..high, ends included.
  [[nodiscard]] std::optional<double> number(const char* key, double low, double high);
  /// A storey: a whole number from -99 to 99.
  [[nodiscard]] std::optional<std::int16_t> level(const char* key);
  [[nodiscard]] std::optional<bool> flag(const char* key);

  /// The first trouble stays.
  void fail(const char* key, const std::string& problem, std::string remedy);
  [[nodiscard]] const std::optional<Error>& trouble() const { return trouble_; }

private:
  [[nodiscard]] const nlohmann::json* get(const char* key) const;

  const nlohmann::json& feature_;
  const std::string& path_;
  std::string id_;
  std::optional<Error> trouble_;
};

/// For messages: at most 40 bytes of it.
[[nodiscard]] std::string shown(const nlohmann::json& value);

} // namespace loopstad::twin::io
