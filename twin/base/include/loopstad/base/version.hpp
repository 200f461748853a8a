// SPDX-License-Identifier: GPL-3.0-or-later
/// What this program is: written into every file that it makes.
#pragma once

#include <string_view>

namespace loopstad {

/// "0.1.0": semantic, from the project's CMakeLists.txt.
[[nodiscard]] std::string_view version();
/// "g++ 12.2.0 release": compiler and build type.
[[nodiscard]] std::string_view buildDescription();

} // namespace loopstad
