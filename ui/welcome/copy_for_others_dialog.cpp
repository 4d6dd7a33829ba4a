#include "welcome/copy_for_others_dialog.h"

#include "document_controller.h"
#include "text.h"
#include "welcome/copy_words.h"
#include "welcome/dialog_fields.h"
#include "widgets/role_label.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace meyar::ui {

CopyForOthersDialog::CopyForOthersDialog(const DocumentController& controller, QWidget* parent)
    : QDialog(parent), m_controller(controller),
      m_ofAssessment(controller.data().wording(controller.assessment().details.language)),
      m_acts(controller.document().history().size()),
      m_history(addChoice("copyWithoutHistory", tr("Without the &history"),
                          tr("Only what the assessment says now: no earlier values, nothing that was removed."))),
      m_confidential(addChoice("copyWithoutConfidential", tr("Without &confidential sources"),
                               tr("Nor their citations, nor what names them in texts. Needs the history left out."))),
      m_names(addChoice("copyWithoutNames", tr("Without &names"),
                        tr("Assessors and voters become numbers; voters' words go. Needs the history left out."))),
      m_leftOut(roleLabel(QString(), "strong", this)), m_path(namedField("copyPath", tr("File"), this)),
      m_pathFault(faultLabel("copyPathFault", this)), m_save(new QPushButton(tr("&Save the copy"), this)) {
    setObjectName(QStringLiteral("copyForOthersDialog"));
    m_save->setObjectName(QStringLiteral("copySave"));
    m_leftOut->setObjectName(QStringLiteral("copyLeftOut"));

    auto* about =
        roleLabel(tr("What was removed is still in the file, in its history, and goes along with a plain copy. "
                     "This one is a new file. Names inside texts are not found: read it before you give it "
                     "away."),
                  "second", this);
    auto* browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setObjectName(QStringLiteral("copyBrowse"));
    browseButton->setAutoDefault(false);
    auto* pathRow = new QHBoxLayout;
    pathRow->setSpacing(2 * Theme::unit);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browseButton);

    QFormLayout* form = makeForm(*this, tr("Save a copy for others"), m_save);
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* choices = new QVBoxLayout;
    choices->setSpacing(Theme::unit / 2);
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_history) +
                       style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_history);
    for (QCheckBox* choice : {m_history, m_confidential, m_names}) {
        if (choice != m_history) choices->addSpacing(2 * Theme::unit);
        choices->addWidget(choice);
        auto* line = roleLabel(choice->accessibleDescription(), "second", this);
        line->setContentsMargins(indent, 0, 0, 0);
        choices->addWidget(line);
    }
    column->insertWidget(1, about);
    column->insertLayout(2, choices);
    column->insertWidget(3, m_leftOut);
    if (const QString damage = damageInCopy(controller); !damage.isEmpty()) {
        const model::Finding why{model::Severity::Error, "cannot_leave_out", {}, {}};
        auto* line = roleLabel(damage + u' ' + qs(controller.wording().finding(why)), "warning", this);
        line->setObjectName(QStringLiteral("copyDamage"));
        column->insertWidget(4, line);
        // Which source is confidential, or whose name it is, may be what is damaged.
        for (QCheckBox* choice : {m_confidential, m_names}) {
            choice->setChecked(false);
            choice->setEnabled(false);
        }
    }
    form->addRow(tr("File"), pathRow);
    form->addRow(QString(), m_pathFault);

    const QFileInfo open(controller.path());
    m_path->setText(QDir::toNativeSeparators(freePath(open.dir().filePath(
        tr("%1 (for others)", "a file's name").arg(open.completeBaseName()) + QStringLiteral(".meyar")))));
    m_history->setFocus();
    count();

    connect(browseButton, &QPushButton::clicked, this, &CopyForOthersDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] {
        if (m_tried) validate();
    });
}

QCheckBox* CopyForOthersDialog::addChoice(const char* name, const QString& title, const QString& about) {
    auto* choice = new QCheckBox(title, this);
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleDescription(about);
    choice->setChecked(true);
    connect(choice, &QCheckBox::clicked, this, [this, choice] { keepTogether(choice); });
    return choice;
}

/// The history holds what the other two leave out: they cannot be without it. They come back with it.
void CopyForOthersDialog::keepTogether(QCheckBox* clicked) {
    if (clicked != m_history && clicked->isChecked()) m_history->setChecked(true);
    if (clicked == m_history && !clicked->isChecked()) {
        m_beforeHistory = {m_confidential->isChecked(), m_names->isChecked()};
        m_confidential->setChecked(false);
        m_names->setChecked(false);
    } else if (clicked == m_history && m_beforeHistory && m_confidential->isEnabled()) {
        m_confidential->setChecked(m_beforeHistory->first);
        m_names->setChecked(m_beforeHistory->second);
    }
    if (m_history->isChecked()) m_beforeHistory.reset();
    count();
}

void CopyForOthersDialog::count() {
    const model::CopyChoices chosen = choices();
    model::LeftOut leftOut = model::copyForOthers(m_controller.assessment(), chosen, m_ofAssessment).leftOut;
    if (chosen.newFile()) leftOut.acts = m_acts;
    QStringList phrases;
    for (const std::string& phrase : model::worded(leftOut, m_controller.wording()))
        phrases << qs(phrase);
    if (!chosen.newFile())
        m_leftOut->setText(tr("Nothing is left out: the copy holds the history too."));
    else if (phrases.isEmpty())
        m_leftOut->setText(tr("There is nothing to leave out."));
    else
        m_leftOut->setText(tr("Left out: %1.").arg(phrases.join(QStringLiteral("; "))));
    makeRoom();
}

/// What was chosen and counted takes no room from the other texts.
void CopyForOthersDialog::makeRoom() {
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void CopyForOthersDialog::browse() {
    const QString chosen = browseForNewFile(this, path());
    if (!chosen.isEmpty()) m_path->setText(QDir::toNativeSeparators(chosen));
}

bool CopyForOthersDialog::validate() {
    const QString fault = pathFault(path());
    sayFault(m_pathFault, fault);
    makeRoom();
    return fault.isEmpty();
}

void CopyForOthersDialog::accept() {
    const bool fits = validate();
    if (!m_tried && !fits) m_path->setFocus();
    m_tried = true;
    if (fits) QDialog::accept();
}

model::CopyChoices CopyForOthersDialog::choices() const {
    return {m_history->isChecked(), m_confidential->isChecked(), m_names->isChecked()};
}

QString CopyForOthersDialog::path() const {
    const QString entered = typedPath(m_path->text());
    if (entered.isEmpty() || entered.endsWith(QStringLiteral(".meyar"))) return entered;
    return entered + QStringLiteral(".meyar");
}

} // namespace meyar::ui
