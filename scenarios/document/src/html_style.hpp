// SPDX-License-Identifier: GPL-3.0-or-later
/// The style sheet of every page: on screens and on paper.
#pragma once

#include <string>

namespace loopstad::scenarios::document {

[[nodiscard]] std::string styleSheet();

} // namespace loopstad::scenarios::document
