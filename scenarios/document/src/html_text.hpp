// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts and pictures as pieces of HTML, escaped.
#pragma once

#include <loopstad/scenarios/document.hpp>

#include <string>
#include <string_view>

namespace loopstad::scenarios::document {

[[nodiscard]] std::string escaped(std::string_view plain);
[[nodiscard]] std::string htmlOf(const Text& text);
/// Drawings stand in the page, unless they have names of their own, which could meet those of another.
[[nodiscard]] std::string htmlOf(const Picture& picture);

} // namespace loopstad::scenarios::document
