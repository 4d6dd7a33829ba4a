#include "widgets/theme.h"

#include "widgets/calm_style.h"
#include "widgets/icon.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <memory>

namespace meyar::ui {

namespace {

std::unique_ptr<Theme>& currentTheme() {
    static std::unique_ptr<Theme> theme;
    return theme;
}

Colours lightColours() {
    Colours c;
    c.ground = "#f5f6f8";
    c.surface = "#ffffff";
    c.raised = "#fafbfc";
    c.line = "#e3e7ec";
    c.text = "#1d2733";
    c.second = "#44505e";
    c.faint = "#5c6875";
    c.accent = "#005f96";
    c.accentText = "#ffffff";
    c.accentSoft = "#e4f0f8";
    c.accentSoftText = "#0a4a70";
    c.series2 = "#b87a00";
    c.series3 = "#009e73";
    c.series4 = "#bb5f91";
    c.series5 = "#c23b22";
    c.series6 = "#2b3541";
    c.shading = "#dcefe2";
    c.shadingHatch = "#bcdcc7";
    c.shadingText = "#0f5132";
    c.warning = "#b84a00";
    c.warningSoft = "#fdf0d5";
    c.warningSoftText = "#7a4a00";
    c.good = "#00734f";
    c.goodSoft = "#ddf1e7";
    c.goodSoftText = "#0f5132";
    return c;
}

Colours darkColours() {
    Colours c;
    c.ground = "#12181f";
    c.surface = "#1a222b";
    c.raised = "#202a34";
    c.line = "#2e3944";
    c.text = "#e8edf2";
    c.second = "#b9c4cf";
    c.faint = "#a6b2bd";
    c.accent = "#56b4e9";
    c.accentText = "#0b1a26";
    c.accentSoft = "#1d3a50";
    c.accentSoftText = "#cfe8f8";
    c.series2 = "#e9b54a";
    c.series3 = "#3fc59a";
    c.series4 = "#db92bb";
    c.series5 = "#ec6a38";
    c.series6 = "#e2e8ee";
    c.shading = "#1f3d2c";
    c.shadingHatch = "#2a563e";
    c.shadingText = "#a8e0be";
    c.warning = "#ff9a5c";
    c.warningSoft = "#45330f";
    c.warningSoftText = "#f6d48a";
    c.good = "#6fd3a6";
    c.goodSoft = "#1b4030";
    c.goodSoftText = "#a8e0be";
    return c;
}

/// The border of what is typed in or pressed: 3 to 1 on every ground.
QColor edgeOf(bool dark) {
    return dark ? "#76828e" : "#7f8994";
}

double channel(double value) {
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QPalette paletteOf(const Colours& c) {
    QPalette palette;
    palette.setColor(QPalette::Window, c.ground);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.faint);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.accentText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Dark, c.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.faint);
    }
    return palette;
}

/// Every size of the sheet at the zoom, but for lines: those of one and two pixels stay. A radius is a pixel less: one
/// that rounding made larger than half of its box would not be drawn at all.
QString zoomed(const QString& sheet) {
    static const QRegularExpression size(QStringLiteral("(radius: )?(-?)(\\d+)px"));
    QString out;
    qsizetype from = 0;
    for (auto matches = size.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool radius = match.capturedLength(1) > 0;
        const int pixels = match.capturedView(3).toInt();
        const int larger = pixels > 2 ? Theme::scaled(radius ? pixels - 1 : pixels) : pixels;
        out += QStringView(sheet).mid(from, match.capturedStart() - from);
        out += match.captured(1) + match.captured(2) + QString::number(larger) + QStringLiteral("px");
        from = match.capturedEnd();
    }
    return out += QStringView(sheet).mid(from);
}

/// Of a style sheet's colour Qt 6.4 makes half as much for what an empty field invites to type.
class PlaceholderInk : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const QEvent::Type type = event->type();
        if (type != QEvent::PaletteChange && type != QEvent::Show) return false;
        auto* field = qobject_cast<QWidget*>(watched);
        if (!qobject_cast<QLineEdit*>(watched) && !qobject_cast<QPlainTextEdit*>(watched)) return false;
        QPalette palette = field->palette();
        const QColor& ink = Theme::current().colours().faint;
        if (palette.color(QPalette::PlaceholderText) == ink) return false;
        palette.setColor(QPalette::PlaceholderText, ink);
        field->setPalette(palette);
        return false;
    }
};

} // namespace

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme::Theme(bool dark, int zoom)
    : m_colours(dark ? darkColours() : lightColours()), m_dark(dark),
      m_zoom(std::clamp(zoom, zoomSteps.front(), zoomSteps.back())) {}

const Theme& Theme::current() {
    if (!currentTheme()) currentTheme().reset(new Theme(false, 100));
    return *currentTheme();
}

void Theme::apply(QApplication& application, ThemeMode mode, int zoom) {
    loadIcons(); // the style sheet names some
    static QPointer<PlaceholderInk> placeholders;
    if (!placeholders) application.installEventFilter(placeholders = new PlaceholderInk(&application));
    static const QPalette systemPalette = application.palette();
    const bool systemDark = systemPalette.color(QPalette::Window).lightness() < 128;
    currentTheme().reset(new Theme(mode == ThemeMode::Dark || (mode == ThemeMode::System && systemDark), zoom));
    application.setStyleSheet({});       // else each of the next three works it out for every widget of the window
    application.setStyle(new CalmStyle); // the application takes it
    application.setPalette(paletteOf(current().colours()));
    application.setFont(font(bodySize));
    application.setStyleSheet(current().styleSheet());
}

QFont Theme::font(int pixels, QFont::Weight weight) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    return font; // Noto Sans sets tabular figures by default
}

int Theme::scaled(int pixels) {
    return qRound(pixels * current().m_zoom / 100.0);
}

QString Theme::styleSheet() const {
    QString sheet = QStringLiteral(R"(
QWidget { color: @text; }
QMainWindow, QDialog, QMessageBox { background: @ground; }
meyar--ui--Page { background: @ground; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="heading"] { font-size: 15px; font-weight: 600; }
QLabel[role="display"] { font-size: 28px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { color: @faint; font-size: 12px; }
QLabel[role="second"] { color: @second; }
QLabel[role="faint"] { color: @faint; }
QLabel[role="section"] { color: @faint; font-size: 12px; font-weight: 600; }
QLabel[role="warning"] { color: @warning; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="notice"] { background: @softWarning; border: none; border-bottom: 1px solid @line; }
QFrame[role="urgent"] { background: @softWarning; border: none; border-left: 4px solid @warning; border-bottom: 1px solid @line; }
QFrame[role="notice"] > QLabel, QFrame[role="urgent"] > QLabel { color: @textOnSoftWarning; background: transparent; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }
QPushButton, QToolButton { background: @surface; border: 1px solid @edge; border-radius: 8px; padding: 6px 12px; }
QPushButton:hover, QToolButton:hover { background: @raised; border-color: @faint; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 5px 11px; }
QPushButton:disabled, QToolButton:disabled { color: @faint; border-color: @line; }
QPushButton[role="primary"] { background: @accent; color: @accentText; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="primary"]:disabled { background: @line; color: @faint; border-color: @line; }
QPushButton[role="chip"] { border-radius: 14px; padding: 4px 14px; min-height: 18px; }
QPushButton[role="chip"]:checked { background: @accent; color: @accentText; border-color: @accent; }
QPushButton[role="chip"]:disabled { background: transparent; }
QPushButton[role="chip"]:checked:disabled { background: @line; color: @second; border-color: @line; }
QPushButton[role="chip"]:checked:focus { border: 2px solid @text; padding: 3px 13px; }
QPushButton[role="flat"], QToolButton[role="flat"] { background: transparent; border-color: transparent; }
QPushButton[role="flat"]:hover, QToolButton[role="flat"]:hover { background: @raised; }
QPushButton[role="flat"]:focus, QToolButton[role="flat"]:focus { border: 2px solid @accent; }
QToolButton[role="flat"] { padding: 5px 8px; }
QToolButton[role="flat"]:focus { padding: 4px 7px; }
QToolButton[role="flat"]:checked { background: @accentSoft; color: @accentSoftText; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 4px; text-align: left; }
QPushButton[role="link"]:disabled { color: @faint; }
QPushButton[role="link"]:focus { border: 1px solid @accent; border-radius: 4px; }
QFileDialog QToolButton { padding: 3px; }
QFileDialog QToolButton:focus { padding: 2px; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url(:/icons/control-down.svg); width: 12px; height: 12px; subcontrol-origin: border;
  subcontrol-position: center right; right: 8px; }
QTableCornerButton::section { background: @raised; border: none; border-bottom: 1px solid @line; }
#frameworkAdd { padding-right: 28px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox { background: @surface; border: 1px solid @edge; border-radius: 8px;
  padding: 5px 8px; selection-background-color: @accent; selection-color: @accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @raised; border-color: @line; }
QComboBox:disabled, QSpinBox:disabled { background: @raised; color: @second; border-color: @line; }
QCheckBox:disabled, QRadioButton:disabled { color: @faint; }
QComboBox::drop-down { border: none; width: 28px; subcontrol-origin: border; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/icons/control-down.svg); width: 14px; height: 14px; }
QAbstractSpinBox::up-button { border: none; background: transparent; width: 24px; subcontrol-origin: border;
  subcontrol-position: top right; margin: 3px 3px 0 0; }
QAbstractSpinBox::down-button { border: none; background: transparent; width: 24px; subcontrol-origin: border;
  subcontrol-position: bottom right; margin: 0 3px 3px 0; }
QAbstractSpinBox::up-arrow { image: url(:/icons/control-up.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/control-down.svg); width: 12px; height: 12px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px 0; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: @surface; border: 1px solid @faint; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/tick-@tone.svg); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 8px; height: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @raised; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @faint; border-color: @faint; }
QRadioButton::indicator:checked:disabled { border-color: @faint; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: 14px; height: 14px; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QRadioButton::indicator:checked:focus { border: 5px solid @text; width: 8px; height: 8px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; selection-background-color: @accentSoft;
  selection-color: @accentSoftText; }
QTableView, QTreeView, QListView { background: @surface; border: 1px solid @line; border-radius: 6px; padding: 1px; gridline-color: @line; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QHeaderView { background: @raised; }
QHeaderView::section { background: @raised; color: @second; border: none; border-bottom: 1px solid @line; padding: 6px @cellSide;
  font-weight: 600; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @edge; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @edge; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: @surface; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @accentSoft; color: @accentSoftText; }
QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft; color: @accentSoftText; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @surface; border-top: 1px solid @line; color: @second; }
QStatusBar::item { border: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QSplitter::handle { background: @line; }
QProgressBar { background: @line; border: none; border-radius: 4px; height: 8px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSlider::groove:horizontal { background: @edge; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { border: 2px solid @text; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
#sidebar { background: @surface; border: none; padding: 0; border-right: 1px solid @line; border-radius: 0; outline: none; }
#reportContents::item { padding: 4px 0; }
#backupsList::item { padding: 8px @cellSide; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
#helpWindow { background: @ground; }
#helpSplitter::handle, #findingsColumns::handle, #workshopSplit::handle, #rankingSplit::handle, #frameworkSplit::handle, #agreementSplit::handle, #agreementAcross::handle { background: transparent; }
#helpContents { padding: 4px; outline: none; }
#helpContents::item { padding: 0 8px; border-radius: 6px; }
#helpContents::item:selected { background: @accentSoft; color: @accentSoftText; }
#findingsTree { show-decoration-selected: 1; outline: none; padding: 4px; }
#findingsTree::item:selected { background: @accentSoft; color: @accentSoftText; }
#detailColumn { background: transparent; }
#areaImprove, #areaDetails { padding: 2px 0; border-width: 1px 0; }
#findingsColumns::handle { background: transparent; }
#topBar { background: @surface; border-bottom: 1px solid @line; }
#judgementPanel, #selectionPanel, #sourcePanel, #historyPanel { background: @surface; border-left: 1px solid @line; }
)");
    const std::pair<const char*, QColor> colours[] = {
        // longer names first: replacement is textual
        {"@accentSoftText", m_colours.accentSoftText},
        {"@accentSoft", m_colours.accentSoft},
        {"@accentText", m_colours.accentText},
        {"@accent", m_colours.accent},
        {"@ground", m_colours.ground},
        {"@surface", m_colours.surface},
        {"@raised", m_colours.raised},
        {"@line", m_colours.line},
        {"@edge", edgeOf(m_dark)},
        {"@textOnSoftWarning", m_colours.warningSoftText},
        {"@text", m_colours.text},
        {"@second", m_colours.second},
        {"@faint", m_colours.faint},
        {"@warning", m_colours.warning},
        {"@softWarning", m_colours.warningSoft},
    };
    sheet.replace(QLatin1String("@tone"), m_dark ? QLatin1String("dark") : QLatin1String("light"));
    for (const auto& [name, colour] : colours)
        sheet.replace(QLatin1String(name), colour.name());
    if (m_zoom != 100) sheet = zoomed(sheet);
    // Margins stay: headings begin where the words of their cells do, whose delegates draw them so.
    return sheet.replace(QLatin1String("@cellSide"), QLatin1String("10px"));
}

} // namespace meyar::ui
