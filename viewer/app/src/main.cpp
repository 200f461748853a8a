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

struct Options {
  std::string file;
  std::string runFile;
  std::string language;
  double at_s = 0.0;
  std::vector<double> look; ///< east, north, distance, compass direction
  WindowOptions window;
};

std::optional<Look> lookFrom(const std::vector<double>& numbers) {
  if (numbers.empty()) return std::nullopt;
  Look look;
  look.at = {numbers[0], numbers[1]};
  if (numbers.size() > 2) look.distance_m = numbers[2];
  if (numbers.size() > 3) look.from_degrees = numbers[3];
  return look;
}

/// Help is composed before the line is read: what --lang says counts for it too.
void chooseLanguageFrom(int argc, char** argv) {
  std::string asked;
  for (int i = 1; i + 1 < argc; ++i)
    if (std::string_view(argv[i]) == "--lang") asked = argv[i + 1];
  chooseLanguage(languageFrom(asked).value_or(languageOfEnvironment()));
}

void describeOptions(CLI::App& app, Options& options) {
  app.get_formatter()->label("Usage", tr("Usage"));
  app.get_formatter()->label("OPTIONS", tr("OPTIONS"));
  app.get_formatter()->label("Positionals", tr("Positionals"));
  app.option_defaults()->group(tr("Options"));
  app.footer(std::string(tr("Examples:")) +
             "\n  loopstad view out/bredai/run.run.h5 --at 120\n  loopstad view area.twin.h5\n  loopstad "
             "view area.twin.h5 --look 84970,447500,150,90\n" +
             tr("Drag to turn, with the middle button to shift, scroll to come closer; space shows the whole "
                "again."));
  app.set_help_flag("-h,--help", tr("Show this help"));
  app.set_version_flag("--version", std::string(version()), tr("Show the version"));
  const auto add = [&app](const char* name, auto& target, const char* form, const char* help) {
    return app.add_option(name, target, help)->option_text(form);
  };
  add("FILE", options.file, " ", tr("A run file, or a twin file"))->required();
  add("RUN", options.runFile, " ", tr("A run file, where FILE is the twin that it was made on"));
  add("--at", options.at_s, "S", tr("Start at this time of the run, seconds"));
  app.add_option("--look", options.look,
                 tr("Look at this place, in RD metres, from so many metres away, standing in this compass "
                    "direction (0 is north)"))
      ->delimiter(',')
      ->expected(2, 4)
      ->option_text("EAST,NORTH[,METRES[,DEGREES]]");
  app.add_option_function<std::string>(
         "--background", [&options](const std::string& file) { options.window.background = file; },
         tr("A picture with a place on earth (GeoTIFF, or with a world file) to lie on the ground"))
      ->option_text("FILE");
  app.add_option_function<std::string>(
         "--screenshot", [&options](const std::string& png) { options.window.screenshot = png; },
         tr("Write one picture (PNG) and end"))
      ->option_text("FILE");
  add("--width", options.window.width_px, "PX", tr("Width of the window"))->check(CLI::Range(320, 8000));
  add("--height", options.window.height_px, "PX", tr("Height of the window"))->check(CLI::Range(240, 8000));
  add("--lang", options.language, "nl|en", tr("Language of texts (default: that of the system)"));
}

Result<Session> openSession(const Options& options) {
  if (options.runFile.empty()) return Session::open(options.file);
  return Session::open(options.file, options.runFile);
}

int run(int argc, char** argv) {
  chooseLanguageFrom(argc, argv);
  CLI::App app{tr("Shows a city twin, and people walking through it, in 3D."), "loopstad-viewer"};
  Options options;
  describeOptions(app, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  Result<Session> session = openSession(options);
  if (!session) return exitCode(session.error());
  session->playback().seek(options.at_s);
  options.window.look = lookFrom(options.look);
  if (options.window.screenshot) session->playback().pause();
  if (const Status shown = showWindow(*session, options.window); !shown) return exitCode(shown.error());
  return 0;
}

} // namespace
} // namespace loopstad::viewer

int main(int argc, char** argv) { return loopstad::viewer::run(argc, argv); }
