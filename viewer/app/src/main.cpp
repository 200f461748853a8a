// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.hpp"

#include <loopstad/base/log.hpp>
#include <loopstad/base/text.hpp>
#include <loopstad/base/version.hpp>

#include <CLI/CLI.hpp>

namespace loopstad::viewer {
namespace {

int exitCode(const Error& error) {
  say::error("{}", describe(error));
  return error.kind == ErrorKind::usage ? 2 : 1;
}

int run(int argc, char** argv) {
  CLI::App app{"Shows a city twin, and people walking through it, in 3D."};
  app.footer(
      "Examples:\n  loopstad-viewer area.twin.h5\n  loopstad-viewer area.twin.h5 run.run.h5 --at 120\n"
      "Drag to turn, with the middle button to shift, scroll to come closer; space shows the whole again.");
  std::string twinFile;
  std::string runFile;
  std::string screenshot;
  std::string language;
  double at_s = 0.0;
  WindowOptions options;
  app.add_option("TWIN", twinFile, "twin file (.twin.h5)")->required();
  app.add_option("RUN", runFile, "run file (.run.h5) of that twin");
  app.add_option("--at", at_s, "start at this time, s");
  app.add_option("--screenshot", screenshot, "write one picture (PNG) and end");
  app.add_option("--width", options.width_px, "of the window, pixels")->check(CLI::Range(320, 8000));
  app.add_option("--height", options.height_px, "of the window, pixels")->check(CLI::Range(240, 8000));
  app.add_option("--lang", language, "nl or en");
  app.set_version_flag("--version", std::string(version()));
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  chooseLanguage(languageFrom(language).value_or(languageOfEnvironment()));
  std::optional<std::filesystem::path> recording;
  if (!runFile.empty()) recording = runFile;
  Result<Session> session = Session::open(twinFile, recording);
  if (!session) return exitCode(session.error());
  session->playback().seek(at_s);
  if (!screenshot.empty()) {
    options.screenshot = screenshot;
    session->playback().pause();
  }
  if (const Status shown = showWindow(*session, options); !shown) return exitCode(shown.error());
  return 0;
}

} // namespace
} // namespace loopstad::viewer

int main(int argc, char** argv) { return loopstad::viewer::run(argc, argv); }
