// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_properties.hpp"

#include <loopstad/base/text.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <utility>

namespace loopstad::twin::io {

using Json = nlohmann::json;

PlanProperties::PlanProperties(const Json& feature, const std::string& path, std::string id)
    : feature_(feature), path_(path), id_(std::move(id)) {}

const Json* PlanProperties::get(const char* key) const {
  const auto properties = feature_.find("properties");
  if (properties == feature_.end() || !properties->is_object()) return nullptr;
  const auto found = properties->find(key);
  return found == properties->end() || found->is_null() ? nullptr : &*found;
}

std::string PlanProperties::text(const char* key) {
  const Json* const value = get(key);
  if (value == nullptr) return {};
  if (value->is_string()) return value->get<std::string>();
  fail(key, tr("is no text"), tr("write it in quotes"));
  return {};
}

std::optional<double> PlanProperties::number(const char* key, double low, double high) {
  const Json* const value = get(key);
  if (value == nullptr) return std::nullopt;
  const double is = value->is_number() ? value->get<double>() : std::numeric_limits<double>::quiet_NaN();
  if (is >= low && is <= high) return is;
  fail(key, tr("is {}", shown(*value)), tr("give a number from {} to {}", low, high));
  return std::nullopt;
}

std::optional<std::int16_t> PlanProperties::level(const char* key) {
  const std::optional<double> value = number(key, -99.0, 99.0);
  if (!value) return std::nullopt;
  const auto storey = static_cast<std::int16_t>(*value);
  if (static_cast<double>(storey) != *value)
    fail(key, tr("is no whole number"), tr("give the storey as 0, 1, -1, ..."));
  return storey;
}

std::optional<bool> PlanProperties::flag(const char* key) {
  const Json* const value = get(key);
  if (value == nullptr) return std::nullopt;
  if (value->is_boolean()) return value->get<bool>();
  fail(key, tr("is {}", shown(*value)), tr("write true or false"));
  return std::nullopt;
}

void PlanProperties::fail(const char* key, const std::string& problem, std::string remedy) {
  if (!trouble_) trouble_ = dataError(path_, id_, fmt::format("{} {}", key, problem), std::move(remedy));
}

std::string shown(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 40);
}

} // namespace loopstad::twin::io
