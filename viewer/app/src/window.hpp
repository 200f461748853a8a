// SPDX-License-Identifier: GPL-3.0-or-later
/// The window: scene, camera, panels, and the loop that draws them.
#pragma once

#include <loopstad/base/result.hpp>
#include <loopstad/base/vec.hpp>
#include <loopstad/viewer/session.hpp>

#include <filesystem>
#include <optional>

namespace loopstad::viewer {

/// Where the camera stands at first.
struct Look {
  Vec2 at;                     ///< RD metres
  double distance_m = 200.0;   ///< of the eye, half up
  double from_degrees = 200.0; ///< compass direction in which it stands
};

struct WindowOptions {
  int width_px = 1440;
  int height_px = 900;
  std::optional<Look> look;                        ///< default: the whole from the south
  std::optional<std::filesystem::path> background; ///< a picture with a place on earth, to lie on the ground
  std::optional<std::filesystem::path> screenshot; ///< draw one picture at the session's time, write it, end
};

/// Returns when the window is closed.
[[nodiscard]] Status showWindow(Session& session, const WindowOptions& options);

} // namespace loopstad::viewer
