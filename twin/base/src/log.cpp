// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.hpp"

#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <utility>

namespace loopstad::say {
namespace {

spdlog::logger& logger() {
  static const auto shared = [] {
    auto sink = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    sink->set_color(spdlog::level::info, ""); // the plain case stays plain
    auto created = std::make_shared<spdlog::logger>("loopstad", std::move(sink));
    created->set_pattern("%^%v%$");
    return created;
  }();
  return *shared;
}

std::string_view prefixOf(Level level) {
  switch (level) {
  case Level::debug:
    return tr("debug: ");
  case Level::warning:
    return tr("warning: ");
  case Level::error:
    return tr("error: ");
  case Level::info:
  case Level::off:
    break;
  }
  return "";
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

void message(Level level, std::string_view text) {
  if (!logger().should_log(asSpdlog(level))) return;
  const auto lock = console::withoutBar();
  logger().log(asSpdlog(level), "{}{}", prefixOf(level), text);
}

} // namespace loopstad::say
