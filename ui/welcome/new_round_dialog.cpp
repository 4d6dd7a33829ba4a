#include "welcome/new_round_dialog.h"

#include "text.h"
#include "welcome/dialog_fields.h"
#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace meyar::ui {

NewRoundDialog::NewRoundDialog(const model::Assessment& last, const QString& file, model::Language language,
                               QWidget* parent)
    : QDialog(parent), m_last(last.details), m_language(last.details.title.shown(language)),
      m_folder(QFileInfo(file).absolutePath()), m_period(namedField("roundPeriod", tr("Period"), this)),
      m_periodFault(faultLabel("roundPeriodFault", this)), m_title(namedField("roundTitle", tr("Title"), this)),
      m_titleFault(faultLabel("roundTitleFault", this)), m_path(namedField("roundPath", tr("File"), this)),
      m_pathFault(faultLabel("roundPathFault", this)), m_create(new QPushButton(tr("Begin the round"), this)) {
    setObjectName(QStringLiteral("newRoundDialog"));
    m_create->setObjectName(QStringLiteral("roundCreate"));
    m_title->setText(qs(m_last.title.in(m_language)));
    m_title->setCursorPosition(0); // a long title shows how it begins
    m_period->setPlaceholderText(m_last.period.empty() ? QString()
                                                       : tr("the last round: %1", "a period").arg(qs(m_last.period)));

    const auto judged =
        std::count_if(last.cells.begin(), last.cells.end(), [](const auto& cell) { return cell.judged(); });
    auto* about =
        new WrappedLabel(tr("%Ln judged cell(s) are carried over with their evidence, to be reviewed one by one. "
                            "Votes, survey and texts begin empty. This file stays as it is.",
                            nullptr, static_cast<int>(judged)),
                         this);
    about->setObjectName(QStringLiteral("roundAbout"));
    setRole(*about, "second");
    auto* browseButton = new QPushButton(tr("Browse…"), this);
    browseButton->setObjectName(QStringLiteral("roundBrowse"));
    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(2 * Theme::unit);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browseButton);

    QFormLayout* form = makeForm(*this, tr("New round"), m_create);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(1, about); // a form takes a wrapped text for narrower than it is
    form->addRow(tr("Period"), m_period);
    addFaultRow(*form, *m_periodFault);
    form->addRow(tr("Title"), m_title);
    addFaultRow(*form, *m_titleFault);
    form->addRow(tr("File"), pathRow);
    addFaultRow(*form, *m_pathFault);
    suggestPath();
    m_period->setFocus();

    connect(browseButton, &QPushButton::clicked, this, &NewRoundDialog::browse);
    for (QLineEdit* edit : {m_title, m_period})
        connect(edit, &QLineEdit::textChanged, this, &NewRoundDialog::suggestPath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsSuggested = false; });
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        if (m_tried) validate();
    });
}

void NewRoundDialog::suggestPath() {
    if (m_pathIsSuggested) {
        const QString title = m_title->text().simplified();
        QStringList parts{qs(m_last.country.in(m_language)), m_period->text().simplified()};
        if (title.contains(parts[0])) parts[0].clear();
        parts.removeAll(QString());
        QString name = fileNameOf(title, parts.join(u' '));
        if (name.isEmpty()) name = tr("New round");
        m_path->setText(QDir::toNativeSeparators(freePath(QDir(m_folder).filePath(name + QStringLiteral(".meyar")))));
    }
    if (m_tried) validate();
}

void NewRoundDialog::browse() {
    const QString chosen = browseForNewFile(this, path());
    if (chosen.isEmpty()) return;
    m_pathIsSuggested = false;
    m_path->setText(chosen);
}

bool NewRoundDialog::validate() {
    const QString period = m_period->text().simplified();
    QString periodFault, titleFault;
    if (period.isEmpty()) periodFault = tr("Say which period the round is of.");
    if (!period.isEmpty() && period == qs(m_last.period))
        periodFault = tr("That is the last round's period: the two could not be told apart.");
    if (m_title->text().simplified().isEmpty()) titleFault = tr("Give the round a title.");
    const QString placeFault = pathFault(path());
    sayFault(m_periodFault, periodFault);
    sayFault(m_titleFault, titleFault);
    sayFault(m_pathFault, placeFault);
    if (!m_tried && !periodFault.isEmpty()) m_period->setFocus();
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // faults take no room from the text
    return periodFault.isEmpty() && titleFault.isEmpty() && placeFault.isEmpty();
}

void NewRoundDialog::accept() {
    const bool fits = validate();
    m_tried = true;
    if (fits) QDialog::accept();
}

model::LocalText NewRoundDialog::title() const {
    const QString entered = m_title->text().simplified();
    if (entered == qs(m_last.title.in(m_language)).simplified()) return m_last.title;
    return model::LocalText(m_language, entered.toStdString());
}

std::string NewRoundDialog::period() const {
    return m_period->text().simplified().toStdString();
}

QString NewRoundDialog::path() const {
    return typedPath(m_path->text());
}

} // namespace meyar::ui
