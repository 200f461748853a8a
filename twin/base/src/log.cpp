// SPDX-License-Identifier: GPL-3.0-or-later
#include <loopstad/base/log.hpp>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace loopstad::say {
namespace {

spdlog::logger& logger() {
  static const auto shared = [] {
    auto created = spdlog::stderr_color_mt("loopstad");
    created->set_pattern("%^%l%$ %v");
    return created;
  }();
  return *shared;
}

spdlog::level::level_enum asSpdlog(Level level) {
  switch (level) {
  case Level::debug:
    return spdlog::level::debug;
  case Level::info:
    return spdlog::level::info;
  case Level::warning:
    return spdlog::level::warn;
  case Level::error:
    return spdlog::level::err;
  case Level::off:
    break;
  }
  return spdlog::level::off;
}

} // namespace

void setLevel(Level level) { logger().set_level(asSpdlog(level)); }

void message(Level level, std::string_view text) { logger().log(asSpdlog(level), text); }

} // namespace loopstad::say
